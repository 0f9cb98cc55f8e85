package cn.shuanglian.web.rest;

import cn.shuanglian.registry.fault.NotFound;

/** Keys of records as they stand in an address. */
public final class PathId {
    private PathId() {
    }

    /** The key; text that no key looks like names no record. @throws NotFound then */
    public static long of(String object, String text) {
        if (text == null || !text.matches("\\d{1,18}|[1-8]\\d{18}")) {
            throw new NotFound(object, text);
        }
        return Long.parseLong(text);
    }
}
