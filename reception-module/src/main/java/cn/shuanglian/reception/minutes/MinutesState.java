package cn.shuanglian.reception.minutes;

/** How far minutes are: still open, signed by the officer, objected to by a deputy, or confirmed by all who came. */
public enum MinutesState {
    OPEN, SIGNED, OBJECTED, CONFIRMED
}
