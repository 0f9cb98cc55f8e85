package cn.shuanglian.web.invitation;

import cn.shuanglian.registry.fault.Refused;
import cn.shuanglian.registry.key.Keys;

/** Keys of records as they stand in a body: as text, because programs lose digits of numbers that long. */
final class Key {
    private Key() {
    }

    /** The key; refuses text that no key looks like, and none. @param field where it stands */
    static long read(String text, String field) {
        if (text == null || text.isBlank()) {
            throw new Refused("required", field);
        }
        return orNull(text, field);
    }

    /** The key, or null where none is given. */
    static Long orNull(String text, String field) {
        if (text == null) {
            return null;
        }
        if (!Keys.isKey(text)) {
            throw new Refused("key.unreadable", field);
        }
        return Long.valueOf(text);
    }

    static String text(Long key) {
        return key == null ? null : key.toString();
    }
}
