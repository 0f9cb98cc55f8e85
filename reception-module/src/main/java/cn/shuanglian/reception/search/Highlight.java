package cn.shuanglian.reception.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Marks in a text what was looked for. */
final class Highlight {
    private static final String MORE = "…";
    private final Map<String, Set<String>> wanted = new LinkedHashMap<>();

    /** @param words with blanks between; null for none */
    Highlight(String words) {
        for (String word : (words == null ? "" : words).strip().split("\\s+")) {
            if (!word.isEmpty()) {
                wanted.put(word.toLowerCase(Locale.ROOT), Set.copyOf(Wording.pieces(word)));
            }
        }
    }

    /** The whole text. */
    List<Piece> whole(String text) {
        return cut(text, marks(text), 0, text.length());
    }

    /** At most {@code length} characters around the first place that was looked for. */
    List<Piece> around(String text, int length) {
        String line = text.replaceAll("\\s+", " ").strip();
        BitSet marks = marks(line);
        int first = Math.max(0, marks.nextSetBit(0));
        int from = line.length() <= length ? 0 : Math.max(0, Math.min(first - length / 4, line.length() - length));
        return cut(line, marks, from, Math.min(line.length(), from + length));
    }

    /** The words as they were typed; where one is not there as a whole, the parts it was found by. */
    private BitSet marks(String text) {
        BitSet marks = new BitSet();
        String lower = text.toLowerCase(Locale.ROOT);
        // Lower case can be longer than what it comes from, and then places no longer fit.
        String searched = lower.length() == text.length() ? lower : text;
        wanted.forEach((word, pieces) -> {
            if (!mark(searched, word, marks)) {
                pieces.forEach(piece -> mark(searched, piece, marks));
            }
        });
        return marks;
    }

    private static boolean mark(String text, String word, BitSet marks) {
        int at = text.indexOf(word);
        boolean there = at >= 0;
        while (at >= 0) {
            marks.set(at, at + word.length());
            at = text.indexOf(word, at + word.length());
        }
        return there;
    }

    private static List<Piece> cut(String text, BitSet marks, int from, int to) {
        List<Piece> cut = new ArrayList<>();
        if (from > 0) {
            cut.add(new Piece(MORE, false));
        }
        int at = from;
        while (at < to) {
            boolean hit = marks.get(at);
            int end = hit ? marks.nextClearBit(at) : marks.nextSetBit(at);
            end = end < 0 ? to : Math.min(end, to);
            cut.add(new Piece(text.substring(at, end), hit));
            at = end;
        }
        if (to < text.length()) {
            cut.add(new Piece(MORE, false));
        }
        return cut;
    }
}
