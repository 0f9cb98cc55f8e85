package cn.shuanglian.reception.session;

import java.time.LocalDate;
import java.util.List;

/**
 * Asks to record, or to correct, who came to a reception.
 *
 * @param version of the reception as the caller read it
 * @param attendance takes the place of what was recorded or planned: a deputy who is not in it no longer belongs to the reception
 * @param visitors how many people came to speak (人次), or null if nobody counted them
 * @param batches in how many groups they came (批次), or null if nobody counted them
 * @param nobodyCame nobody came to speak; {@code visitors} and {@code batches} are then null or 0
 * @param summary at most 2,000 characters, or null
 * @param paperOn the day on which the paper sheet was written from which this is typed in, or null
 */
public record HoldReception(long id, long version, List<Attendee> attendance, Integer visitors, Integer batches, boolean nobodyCame, String summary,
                            LocalDate paperOn) {
    public HoldReception {
        attendance = List.copyOf(attendance);
    }

    /**
     * One deputy's mandate and whether the deputy came.
     *
     * @param substitute name of whoever sat there for the deputy, or null; such a one never counts as the deputy
     */
    public record Attendee(long deputy, Attendance attendance, String substitute) {
        public Attendee(long deputy, Attendance attendance) {
            this(deputy, attendance, null);
        }
    }
}
