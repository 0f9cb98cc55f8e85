package cn.shuanglian.reception.suggestion;

/** What the mover says of the attitude of those who handled a suggestion, and of what came of it. */
public enum Rating {
    SATISFIED, BASICALLY, DISSATISFIED
}
