package cn.shuanglian.reception.commitment;

/** What an answer that promised something answered. */
public enum CommitmentSource {
    OPINION, SUGGESTION
}
