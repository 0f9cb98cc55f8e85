package cn.shuanglian.reception.search;

import cn.shuanglian.reception.opinion.SaidOpinion;
import cn.shuanglian.reception.search.SimilarReason.Kind;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/**
 * How much other opinions are like one, and why. Words count most: how much of one text is in the other, rare pieces more than frequent ones.
 * The same place, a near day and the same category add to it, but never make up for words.
 */
final class Likeness {
    /** Below this the words have too little in common, whatever else fits. */
    static final double LEAST_WORDS = 0.4;
    /** Fewer pieces say nothing yet. */
    static final int LEAST_PIECES = 3;
    /** What stands further back in a long text is not looked at. */
    static final int MOST_PIECES = 400;
    private static final double OF_WORDS = 0.7;
    private static final double OF_PLACE = 0.18;
    private static final double OF_TIME = 0.12;
    private static final double DAYS_TO_FADE = 180;
    private static final long NEAR = 90;
    private static final double SAME_AREA = 0.6;
    private static final int MOST_WORDS_SHOWN = 5;
    /** What tells so little beside the best is no reason: turns of phrase that stand everywhere. */
    private static final double LEAST_SHOWN = 0.1;
    private static final int LONGEST_SEARCHED = 1000;

    private final SaidOpinion own;
    private final Map<String, Double> weights = new LinkedHashMap<>();
    private final Set<String> place;
    private final double whole;

    /** @param rarity how telling a piece is; a piece that every text has tells nothing */
    Likeness(SaidOpinion own, ToDoubleFunction<String> rarity) {
        this.own = own;
        Set<String> title = new HashSet<>(Wording.pieces(own.title()));
        Wording.pieces(joined(own.title(), own.text())).stream().distinct().limit(MOST_PIECES)
                .forEach(piece -> weights.put(piece, rarity.applyAsDouble(piece) * (title.contains(piece) ? 2 : 1)));
        place = new HashSet<>(Wording.pieces(own.place()));
        whole = weights.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    boolean saysEnough() {
        return weights.size() >= LEAST_PIECES && whole > 0;
    }

    /** The most telling pieces with their weights. */
    Map<String, Double> telling(int most) {
        Map<String, Double> telling = new LinkedHashMap<>();
        weights.entrySet().stream().sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder()).thenComparing(Map.Entry.comparingByKey()))
                .limit(most).forEach(piece -> telling.put(piece.getKey(), piece.getValue()));
        return telling;
    }

    /** The other one with its score, and null where the words are too different. */
    SimilarOpinion with(SaidOpinion other) {
        Set<String> pieces = new HashSet<>(Wording.pieces(joined(other.title(), other.text())));
        double shared = 0;
        int common = 0;
        for (var piece : weights.entrySet()) {
            if (pieces.contains(piece.getKey())) {
                shared += piece.getValue();
                common++;
            }
        }
        double ofOwn = shared / whole;
        double ofOther = pieces.isEmpty() ? 0 : (double) common / pieces.size();
        double words = 0.75 * Math.max(ofOwn, ofOther) + 0.25 * Math.min(ofOwn, ofOther);
        if (words < LEAST_WORDS || common < LEAST_PIECES) {
            return null;
        }
        long days = Math.abs(ChronoUnit.DAYS.between(own.heardOn(), other.heardOn()));
        double score = OF_WORDS * words + OF_PLACE * nearness(other) + OF_TIME * Math.exp(-days / DAYS_TO_FADE);
        return new SimilarOpinion(other.id(), other.number(), other.heardOn(), other.title(), other.area(), Math.min(1, score), why(other, pieces, days));
    }

    private double nearness(SaidOpinion other) {
        if (!samePlace(other).isEmpty()) {
            return 1;
        }
        return other.area().equals(own.area()) ? SAME_AREA : 0;
    }

    /** What the place as it was typed has in common with what the other one says; nothing unless it is half of it. */
    private List<String> samePlace(SaidOpinion other) {
        if (place.isEmpty()) {
            return List.of();
        }
        String where = joined(other.place(), joined(other.title(), other.text()));
        Set<String> pieces = new HashSet<>(Wording.pieces(where));
        long common = place.stream().filter(pieces::contains).count();
        return common * 2 >= place.size() ? runs(own.place(), where) : List.of();
    }

    private List<SimilarReason> why(SaidOpinion other, Set<String> pieces, long days) {
        List<SimilarReason> why = new ArrayList<>();
        why.add(new SimilarReason(Kind.WORDS, words(other), 0));
        List<String> where = samePlace(other);
        if (!where.isEmpty() || other.area().equals(own.area())) {
            why.add(new SimilarReason(Kind.PLACE, where, 0));
        }
        if (days <= NEAR) {
            why.add(new SimilarReason(Kind.TIME, List.of(), days));
        }
        if (own.category() != null && own.category().equals(other.category())) {
            why.add(new SimilarReason(Kind.CATEGORY, List.of(), 0));
        }
        return why;
    }

    /** What both say, as it is written; the most telling first. */
    private List<String> words(SaidOpinion other) {
        Map<String, Double> found = new HashMap<>();
        for (String run : runs(joined(own.title(), own.text()), joined(other.title(), other.text()))) {
            found.put(run, Wording.pieces(run).stream().distinct().mapToDouble(piece -> weights.getOrDefault(piece, 0.0)).sum());
        }
        double best = found.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
        List<String> words = found.entrySet().stream().filter(run -> run.getValue() > best * LEAST_SHOWN)
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder()).thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey).toList();
        return words.stream().filter(run -> words.stream().noneMatch(longer -> longer.length() > run.length() && longer.contains(run)))
                .limit(MOST_WORDS_SHOWN).toList();
    }

    /** The longest parts of one text, two characters at least, that stand in the other. */
    private static List<String> runs(String one, String other) {
        String own = one.substring(0, Math.min(one.length(), LONGEST_SEARCHED));
        String searched = other.substring(0, Math.min(other.length(), LONGEST_SEARCHED));
        List<String> runs = new ArrayList<>();
        int at = 0;
        while (at + 2 <= own.length()) {
            int end = at + 2;
            while (end <= own.length() && isWord(own.charAt(end - 1)) && isWord(own.charAt(at)) && searched.contains(own.substring(at, end))) {
                end++;
            }
            if (end - 1 - at >= 2) {
                runs.add(own.substring(at, end - 1));
                at = end - 1;
            } else {
                at++;
            }
        }
        return runs;
    }

    private static boolean isWord(char each) {
        return Character.isLetterOrDigit(each);
    }

    private static String joined(String one, String other) {
        return (one == null ? "" : one) + "\n" + (other == null ? "" : other);
    }

    /** An opinion that is only being written. */
    static SaidOpinion written(SimilarAsk ask, LocalDate today) {
        return new SaidOpinion(0, "", ask.heardOn() == null ? today : ask.heardOn(), ask.area() == null ? "" : ask.area(), null, ask.title(), ask.text(),
                ask.place());
    }
}
