package cn.shuanglian.reception.likeness;

import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * How much of a text is taken over from others. Only letters and digits count; two that stand side by side are a pair, and the measure is
 * the share of the text's pairs that the others have, too. All pairs of a letter that is passed on are the speaker's, even where several
 * letters were put together, sentences moved or said more than once; a text of one's own on the same matter shares names and terms, which is
 * well below {@link #PASSED_ON}.
 */
public final class OwnWords {
    /** From this share on, in percent, a text counts as passed on. */
    public static final int PASSED_ON = 80;

    private OwnWords() {
    }

    /** The share in percent, rounded down; 0 for a text without words. */
    public static int takenOver(String text, Collection<String> others) {
        Set<String> theirs = others.stream().flatMap(other -> pairs(other).stream()).collect(toSet());
        List<String> own = pairs(text);
        long taken = own.stream().filter(theirs::contains).count();
        return own.isEmpty() ? 0 : (int) (taken * 100 / own.size());
    }

    private static List<String> pairs(String text) {
        int[] letters = text.toLowerCase(Locale.ROOT).codePoints().filter(Character::isLetterOrDigit).toArray();
        return IntStream.range(0, Math.max(0, letters.length - 1)).mapToObj(at -> new String(letters, at, 2)).toList();
    }
}
