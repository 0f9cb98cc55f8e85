package cn.shuanglian.reception.commitment;

/** How near the day of a promise is that is still owed: past, within 15 days, one of the two, not named, or any. */
public enum CommitmentDue {
    OVERDUE, SOON, NEAR, UNDATED, OWED
}
