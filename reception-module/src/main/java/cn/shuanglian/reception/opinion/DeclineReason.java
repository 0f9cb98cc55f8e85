package cn.shuanglian.reception.opinion;

/** The legal reasons for not taking an opinion on (domain.md 2.4): with each of them the speaker is told where to go instead. */
public enum DeclineReason {
    LITIGATION, PETITION, BEYOND_POWERS, COURT_CASE, ALREADY_ANSWERED, OTHER
}
