package cn.shuanglian.reception.session;

import java.util.List;

/**
 * Asks to record, or to correct, who came to a reception.
 *
 * @param version of the reception as the caller read it
 * @param attendance takes the place of what was recorded or planned: a deputy who is not in it no longer belongs to the reception
 * @param visitors how many people came to speak, or null if nobody counted them
 * @param nobodyCame nobody came to speak; {@code visitors} is then null or 0
 * @param summary at most 2,000 characters, or null
 */
public record HoldReception(long id, long version, List<Attendee> attendance, Integer visitors, boolean nobodyCame, String summary) {
    public HoldReception {
        attendance = List.copyOf(attendance);
    }

    /** One deputy's mandate and whether the deputy came. */
    public record Attendee(long deputy, Attendance attendance) {
    }
}
