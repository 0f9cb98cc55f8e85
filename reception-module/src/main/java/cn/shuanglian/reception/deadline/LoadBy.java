package cn.shuanglian.reception.deadline;

/** Whose load is counted. */
public enum LoadBy {
    UNIT("d.unitId", "Unit"), DEPUTY("d.mandateId", "Mandate"), AREA("d.areaCode", null);

    private final String path;
    private final String entity;

    LoadBy(String path, String entity) {
        this.path = path;
        this.entity = entity;
    }

    String path() {
        return path;
    }

    /** Entity with the names, or null where the key says it. */
    String entity() {
        return entity;
    }
}
