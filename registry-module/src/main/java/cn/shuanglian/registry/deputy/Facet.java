package cn.shuanglian.registry.deputy;

/** By what a list of deputies can be taken apart; each value of one leads to the deputies behind its count. */
public enum Facet {
    STATUS("status"), LEVEL("level"), CADRE("cadre"), PLACED("placed"), GROUP_KIND("groupKind"), STATION("station"), COMMITTEE("committee"),
    DELEGATION("delegation"), ELECTED_BY("electedBy"), SEX("sex"), PARTY("party");

    private final String parameter;

    Facet(String parameter) {
        this.parameter = parameter;
    }

    /** The filter that its values narrow, as addresses name it. */
    public String parameter() {
        return parameter;
    }
}
