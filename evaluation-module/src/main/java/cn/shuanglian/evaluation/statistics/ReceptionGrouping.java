package cn.shuanglian.evaluation.statistics;

/** What figures of receptions can be grouped by. Of deputies the groups add up to more than the whole: several receive together. */
public enum ReceptionGrouping {
    AREA("r.areaCode"), STATION("r.stationId"), DEPUTY("p.mandateId"), MONTH("function('date_format', r.heldOn, '%Y-%m')");

    private final String key;

    ReceptionGrouping(String key) {
        this.key = key;
    }

    /** As a query asks for it. */
    String key() {
        return key;
    }
}
