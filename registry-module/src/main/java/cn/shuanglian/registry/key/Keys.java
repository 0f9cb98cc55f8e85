package cn.shuanglian.registry.key;

import com.github.f4b6a3.tsid.TsidCreator;

/** Hands out row keys; two nodes never hand out the same one, and a later key is greater than an earlier one of the same node. */
public final class Keys {
    private Keys() {
    }

    /** A new positive key of 64 bits, ordered by time to the millisecond. */
    public static long next() {
        return TsidCreator.getTsid1024().toLong();
    }
}
