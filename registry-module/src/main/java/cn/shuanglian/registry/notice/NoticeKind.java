package cn.shuanglian.registry.notice;

/**
 * What a notice is about. Names are stored and appear in the API, so they never change; the words are {@code notice.<name>.subject} and
 * {@code notice.<name>.text} in the bundle {@code notices}, with a date or period as {0}, a place or name as {1} and a reason or further
 * words as {2}. Where what happened has several outcomes, the argument {3} is a code of one, with words of its own below
 * {@code notice.<name>.<code>}; {4} is a reason, in somebody's words or a code below {@code notice.reason}; numbers and further names follow.
 */
public enum NoticeKind {
    WORKDAYS_CHANGED, DATE_MOVED, FORECAST_PUBLISHED, RECEPTION_ANNOUNCED, SEAT_GIVEN, SEAT_TAKEN_AWAY, RECEPTION_MOVED, RECEPTION_CANCELLED,
    REMINDER_WEEK, REMINDER_DAY, SEAT_CONFIRMED, SEAT_DECLINED, SWAP_PROPOSED, SWAP_ANSWERED, SWAP_LAPSED, INVITATION_UNANSWERED,
    APPOINTMENT_PROPOSED, APPOINTMENT_ANSWERED, MINUTES_TO_CONFIRM, MINUTES_OBJECTED, ACTIVITY_INVITED, ACTIVITY_MOVED, ACTIVITY_CANCELLED,
    ACTIVITY_UNINVITED, ACTIVITY_ANSWERED,
    SWEEP_HANDED, SWEEP_HAZARD, SWEEP_AGAIN, SWEEP_CLOSED, COMMITMENT_MADE, COMMITMENT_STEP, COMMITMENT_DUE,
    HELP_TO_VERIFY, HELP_VERIFIED, HELP_RETURNED, CADRE_INVITED,
    APPOINTMENT_REMINDER, APPOINTMENT_LAPSED, DEADLINES_SOON, DEADLINES_OVERDUE, DEADLINES_LONG_OVERDUE, URGED,
    SUGGESTION_TO_SECOND, SUGGESTION_STEP, OPINION_SUGGESTION_ENDED
}
