package cn.shuanglian.reception.minutes;

/** What is done with minutes: the officer signs, each deputy confirms or objects. Names are stored and appear in the API. */
public enum MinutesAction {
    SIGN, CONFIRM, OBJECT
}
