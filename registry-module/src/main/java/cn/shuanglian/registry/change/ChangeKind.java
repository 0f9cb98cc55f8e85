package cn.shuanglian.registry.change;

/** What became of a record. The names appear in the API, so they never change. */
public enum ChangeKind {
    /** It is there, new or different: read it again. */
    SAVED,
    /** It is gone, and this is all that is left of it. */
    DELETED
}
