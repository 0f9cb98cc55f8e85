package cn.shuanglian.reception.opinion;

/** How an answer that does not stand came not to stand: not looked at yet, returned to the unit, or replaced by a later one. */
public enum AnswerState {
    SUBMITTED, RETURNED, REPLACED
}
