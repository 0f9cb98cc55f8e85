package cn.shuanglian.reception.suggestion;

import cn.shuanglian.registry.code.AreaCode;

/**
 * Narrows the list of suggestions; each part may be null. {@code fromReceptions} asks for those drawn from opinions, or for the others;
 * {@code words} are what the title or the number begins with.
 */
public record SuggestionFilter(AreaCode area, Long moverId, String category, Boolean fromReceptions, String words) {
    public static final SuggestionFilter NONE = new SuggestionFilter(null, null, null, null, null);
}
