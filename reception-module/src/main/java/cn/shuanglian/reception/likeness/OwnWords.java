package cn.shuanglian.reception.likeness;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * How much of a text is taken over from others. Only letters and digits count; two that stand side by side are a pair, and the measure is
 * the share of the text's pairs that the others have, too, each as often as they have it. All pairs of a letter that is passed on are the
 * speaker's, even where several letters were put together or sentences moved; a text of one's own on the same matter shares names and terms,
 * which is well below {@link #PASSED_ON}.
 */
public final class OwnWords {
    /** From this share on, in percent, a text counts as passed on. */
    public static final int PASSED_ON = 80;

    private OwnWords() {
    }

    /** The share in percent, rounded down; 0 for a text without words. */
    public static int takenOver(String text, Collection<String> others) {
        Map<String, Integer> theirs = new HashMap<>();
        others.forEach(other -> pairs(other).forEach((pair, times) -> theirs.merge(pair, times, Integer::sum)));
        Map<String, Integer> own = pairs(text);
        int all = own.values().stream().mapToInt(Integer::intValue).sum();
        int taken = own.entrySet().stream().mapToInt(pair -> Math.min(pair.getValue(), theirs.getOrDefault(pair.getKey(), 0))).sum();
        return all == 0 ? 0 : taken * 100 / all;
    }

    private static Map<String, Integer> pairs(String text) {
        int[] letters = text.toLowerCase(Locale.ROOT).codePoints().filter(Character::isLetterOrDigit).toArray();
        Map<String, Integer> pairs = new HashMap<>();
        for (int at = 0; at + 1 < letters.length; at++) {
            pairs.merge(new String(letters, at, 2), 1, Integer::sum);
        }
        return pairs;
    }
}
