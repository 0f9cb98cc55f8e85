package cn.shuanglian.web.rest;

import cn.shuanglian.registry.fault.Refused;
import cn.shuanglian.registry.key.Keys;

/** The key of a record as the body of a request carries it. */
public final class BodyKey {
    private BodyKey() {
    }

    /** The key, or null where none is given; refuses text that no key looks like. @param field where it stands */
    public static Long read(String text, String field) {
        if (text == null) {
            return null;
        }
        if (!Keys.isKey(text)) {
            throw new Refused("key.unreadable", field);
        }
        return Long.valueOf(text);
    }

    /** The key; refuses none, too. */
    public static long require(String text, String field) {
        if (text == null) {
            throw new Refused("required", field);
        }
        return read(text, field);
    }
}
