package cn.shuanglian.registry.deputy;

/** The lowest rank that makes a leading cadre, by the congress the mandate is for. */
final class CadreRank {
    private static final String CITY = "132";
    private static final String COUNTY = "142";

    private CadreRank() {
    }

    static String threshold(DeputyLevel level) {
        return level == DeputyLevel.COUNTY || level == DeputyLevel.TOWNSHIP ? COUNTY : CITY;
    }
}
