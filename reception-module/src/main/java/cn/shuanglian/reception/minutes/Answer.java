package cn.shuanglian.reception.minutes;

/** What a deputy says of the minutes; {@code ON_PAPER} is a signature on the paper sheet. */
public enum Answer {
    CONFIRMED, ON_PAPER, OBJECTED
}
