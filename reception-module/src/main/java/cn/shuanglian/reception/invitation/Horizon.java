package cn.shuanglian.reception.invitation;

import cn.shuanglian.registry.workday.WorkdayTable;
import java.time.LocalDate;

/** How far ahead receptions are announced, reminded of and asked after. */
final class Horizon {
    /** A reminder comes so many days before; one that could not be sent that day is sent later in the week. */
    static final int WEEK = 7;
    /** Nearer than this nobody needs to hear that it is a week. */
    static final int WEEK_AT_LEAST = 4;
    /** Without an answer so many days before, somebody else has to ask (S13). */
    static final int UNANSWERED = 3;
    /** Whoever was invited less than a day ago is not late yet, however near the reception is. */
    static final long PATIENCE_MILLIS = 24L * 60 * 60 * 1000;

    private Horizon() {
    }

    /** The last day that must be announced today when it is done so many working days before (S6, 提前公告). */
    static LocalDate announced(WorkdayTable workdays, LocalDate today, int workingDays) {
        LocalDate last = today;
        while (!workdays.before(last.plusDays(1), workingDays).isAfter(today)) {
            last = last.plusDays(1);
        }
        return last;
    }
}
