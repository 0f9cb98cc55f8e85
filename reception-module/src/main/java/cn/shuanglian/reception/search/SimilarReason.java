package cn.shuanglian.reception.search;

import java.util.List;

/**
 * Why two opinions are taken for alike.
 *
 * @param words WORDS: what both say, the most telling first; PLACE: the place both name, or nothing where they were heard in the same area; otherwise nothing
 * @param days TIME: how many days lie between them; otherwise 0
 */
public record SimilarReason(Kind kind, List<String> words, long days) {
    public SimilarReason {
        words = List.copyOf(words);
    }

    /** The names appear in the API and are part of message keys. */
    public enum Kind {
        WORDS, PLACE, TIME, CATEGORY
    }
}
