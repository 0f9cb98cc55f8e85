package cn.shuanglian.reception.suggestion;

/**
 * A suggestion was withdrawn or is not taken on, so that nothing drawn from it is answered with it; fired in the same transaction.
 *
 * @param label its number and title, as far as everybody in the area may know them; null where they may know neither
 */
public record SuggestionEnded(long suggestionId, String label) {
}
