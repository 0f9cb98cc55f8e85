package cn.shuanglian.registry.key;

import com.github.f4b6a3.tsid.TsidCreator;

/** Hands out row keys; two nodes never hand out the same one, and a later key is greater than an earlier one of the same node. */
public final class Keys {
    private Keys() {
    }

    /** Whether the text is what a key looks like; keys have 18 digits, and 19 from July 2027 on. */
    public static boolean isKey(String text) {
        return text != null && text.matches("\\d{1,18}|[1-8]\\d{18}");
    }

    /** A new positive key of 64 bits, ordered by time to the millisecond. */
    public static long next() {
        return TsidCreator.getTsid1024().toLong();
    }
}
