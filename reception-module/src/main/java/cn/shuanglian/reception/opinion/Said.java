package cn.shuanglian.reception.opinion;

/** What a step says beside its note: the unit it speaks of, how high an urging came from, how many days it is about; each may be null. */
record Said(Long unit, UrgeLevel level, Integer days) {
    static final Said NOTHING = new Said(null, null, null);

    static Said unit(Long unit) {
        return new Said(unit, null, null);
    }

    static Said days(Integer days) {
        return new Said(null, null, days);
    }
}
