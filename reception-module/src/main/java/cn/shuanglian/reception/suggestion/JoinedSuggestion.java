package cn.shuanglian.reception.suggestion;

/** A suggestion that is handled together with another. */
public record JoinedSuggestion(long id, String number, String title) {
}
