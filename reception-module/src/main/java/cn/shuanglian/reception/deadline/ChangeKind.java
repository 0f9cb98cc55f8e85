package cn.shuanglian.reception.deadline;

/** What can happen to a term after it began. */
enum ChangeKind {
    EXTENDED, MOVED, PAUSED, RESUMED
}
