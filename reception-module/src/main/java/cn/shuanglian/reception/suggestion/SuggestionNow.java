package cn.shuanglian.reception.suggestion;

/** How a suggestion stands after a step. @param visible the caller still sees it */
public record SuggestionNow(long id, SuggestionStatus status, long version, boolean visible) {
}
