package cn.shuanglian.reception.commitment;

/** What promises can be counted by. */
public enum CommitmentGrouping {
    ALL(null), UNIT("c.unitId"), AREA("c.areaCode"), YEAR("c.madeYear");

    private final String path;

    CommitmentGrouping(String path) {
        this.path = path;
    }

    /** The JPQL path that is grouped by, or null. */
    String path() {
        return path;
    }
}
