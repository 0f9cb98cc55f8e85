package cn.shuanglian.reception.deadline;

/** What a term runs for; CHECK is one place of an area sweep, COMMITMENT a promise in the ledger. Names are stored and appear in the API. */
public enum OwnerKind {
    OPINION("opinion", "/reception/opinion.xhtml?id="), SUGGESTION("suggestion", "/reception/suggestion.xhtml?id="),
    CHECK("check", null), COMMITMENT("commitment", "/reception/commitment.xhtml?id=");

    private final String object;
    private final String page;

    OwnerKind(String object, String page) {
        this.object = object;
        this.page = page;
    }

    /** The kind of record as the journal calls it. */
    public String object() {
        return object;
    }

    /** The record's page from the root of the site, or null where it has none of its own. */
    public String path(long id) {
        return page == null ? null : page + id;
    }
}
