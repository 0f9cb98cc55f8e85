package cn.shuanglian.reception.session;

import cn.shuanglian.registry.fault.Refused;

/** How many people came to speak, in how many groups; a person who comes alone is a group of one. */
final class Turnout {
    private static final int MOST = 100_000;

    private Turnout() {
    }

    /** Refuses numbers that cannot be true together; either may be null when nobody counted. */
    static void check(Integer visitors, Integer batches, boolean nobodyCame) {
        if (visitors != null && (visitors < 0 || visitors > MOST)) {
            throw new Refused("reception.visitors", "visitors");
        }
        if (batches != null && (batches < 0 || batches > MOST)) {
            throw new Refused("reception.visitors", "batches");
        }
        if (nobodyCame && (some(visitors) || some(batches))) {
            throw new Refused("reception.nobodyCame", "nobodyCame");
        }
        if (visitors != null && batches != null && (batches > visitors || batches == 0 && visitors > 0)) {
            throw new Refused("reception.batches", "batches");
        }
    }

    private static boolean some(Integer count) {
        return count != null && count > 0;
    }
}
