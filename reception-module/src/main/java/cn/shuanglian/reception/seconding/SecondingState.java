package cn.shuanglian.reception.seconding;

/** What a deputy who was asked to second said; LAPSED is one who had not answered when the suggestion was submitted. */
public enum SecondingState {
    ASKED, CONFIRMED, DECLINED, LAPSED
}
