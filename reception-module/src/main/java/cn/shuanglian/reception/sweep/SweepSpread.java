package cn.shuanglian.reception.sweep;

/** Where the places of a sweep come from: named one by one, or one for each township or each contact station of its area. */
public enum SweepSpread {
    NAMED, TOWNSHIPS, STATIONS
}
