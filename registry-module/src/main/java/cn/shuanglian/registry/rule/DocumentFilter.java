package cn.shuanglian.registry.rule;

import cn.shuanglian.registry.code.AreaCode;
import java.time.LocalDate;

/** Narrows the list of documents; each part may be null. {@code words} are looked for in title and number, {@code inForceOn} is a day. */
public record DocumentFilter(AreaCode area, String words, LocalDate inForceOn) {
    public static final DocumentFilter NONE = new DocumentFilter(null, null, null);
}
