package cn.shuanglian.reception.opinion;

/** Why an answer is not the one that stands: not looked at yet, returned to the unit, replaced by a later one, or said by a unit that helped before. */
public enum AnswerState {
    SUBMITTED, RETURNED, REPLACED, CONTRIBUTED
}
