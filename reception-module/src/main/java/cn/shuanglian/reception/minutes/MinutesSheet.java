package cn.shuanglian.reception.minutes;

import java.time.LocalDate;
import java.util.List;

/**
 * All that is kept in the minutes of a reception beside what the reception itself tells.
 *
 * @param id the reception's key
 * @param version the reception's version, which every change of the minutes' content changes
 * @param units the units that came along
 * @param others who came along without being a unit of the register, or null
 * @param answers of the deputies who were asked, and of those who object unasked
 * @param allowed what the caller may do now
 */
public record MinutesSheet(long id, long version, MinutesState state, LocalDate signedOn, LocalDate answerUntil, List<UnitPresent> units,
                           String others, List<VisitorGroup> groups, List<WorkMeeting> meetings, List<MinutesAnswer> answers,
                           List<MinutesEntry> trail, List<MinutesAction> allowed) {
    public MinutesSheet {
        units = List.copyOf(units);
        groups = List.copyOf(groups);
        meetings = List.copyOf(meetings);
        answers = List.copyOf(answers);
        trail = List.copyOf(trail);
        allowed = List.copyOf(allowed);
    }

    /** A unit that was there. */
    public record UnitPresent(long id, String name) {
    }

    /** An opinion that was dealt with, as far as the caller may know of it. */
    public record OpinionDealtWith(long id, String number, String title) {
    }

    /** A matter that units which were there dealt with on the spot (现场办公). */
    public record WorkMeeting(String matter, List<UnitPresent> units, String others, String result, List<OpinionDealtWith> opinions) {
        public WorkMeeting {
            units = List.copyOf(units);
            opinions = List.copyOf(opinions);
        }
    }
}
