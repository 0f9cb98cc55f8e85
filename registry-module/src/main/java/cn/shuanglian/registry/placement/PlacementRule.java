package cn.shuanglian.registry.placement;

/** What must be true of the places of deputies, each with the fact of the bulletin it comes from. */
public enum PlacementRule {
    /** Every leading cadre among city deputies and those above is in a group (株洲“1+4”). */
    LEADING_CADRES("S1"),
    /** The same of county deputies, in counties that have groups. */
    COUNTY_LEADING_CADRES("S1"),
    /** Every group has a leader and a liaison head who sits in the standing committee. */
    GROUPS("S2"),
    /** Every deputy has a station (全员进站). */
    STATIONS("S11"),
    /** The national deputies of the region are in a group of the region. */
    NATIONAL_DEPUTIES("S12"),
    /** The provincial deputies of the region are in a group of the region. */
    PROVINCE_DEPUTIES("S12");

    private final String source;

    PlacementRule(String source) {
        this.source = source;
    }

    /** Number of the fact of the bulletin. */
    public String source() {
        return source;
    }
}
