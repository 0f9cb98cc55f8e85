package cn.shuanglian.reception.calendar;

/** Who meets: all deputies of a congress, or its standing committee. */
public enum MeetingBody {
    CONGRESS, STANDING_COMMITTEE
}
