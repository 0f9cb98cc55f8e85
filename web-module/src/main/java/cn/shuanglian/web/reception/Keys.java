package cn.shuanglian.web.reception;

import cn.shuanglian.registry.fault.Refused;
import java.util.List;

/** Keys of records as they stand in a body: as text, because programs lose digits of numbers that long. */
final class Keys {
    private Keys() {
    }

    /** The key; refuses text that no key looks like. @param field where it stands */
    static long read(String text, String field) {
        if (text == null) {
            throw new Refused("required", field);
        }
        if (!cn.shuanglian.registry.key.Keys.isKey(text)) {
            throw new Refused("key.unreadable", field);
        }
        return Long.parseLong(text);
    }

    /** The key, or null where none is given. */
    static Long readOrNull(String text, String field) {
        return text == null ? null : read(text, field);
    }

    /** The keys; none where nothing is given. */
    static List<Long> read(List<String> texts, String field) {
        return texts == null ? List.of() : texts.stream().map(text -> read(text, field)).toList();
    }

    /** As text; null stays null. */
    static String text(Long key) {
        return key == null ? null : key.toString();
    }
}
