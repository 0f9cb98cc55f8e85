package cn.shuanglian.web.rest;

import cn.shuanglian.registry.fault.NotFound;
import cn.shuanglian.registry.key.Keys;

/** Keys of records as they stand in an address. */
public final class PathId {
    private PathId() {
    }

    /** The key; text that no key looks like names no record. @throws NotFound then */
    public static long of(String object, String text) {
        if (!Keys.isKey(text)) {
            throw new NotFound(object, text);
        }
        return Long.parseLong(text);
    }
}
