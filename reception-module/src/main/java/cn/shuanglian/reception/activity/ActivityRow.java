package cn.shuanglian.reception.activity;

import cn.shuanglian.registry.list.Keyed;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * An activity as lists show it.
 *
 * @param area code of the group's area
 * @param until its last day, which may be its first
 * @param start null, as is {@code end}, where it takes the whole day
 * @param movedFrom the day it was first planned for, or null
 * @param attendance everybody invited, by name; empty where only the numbers were asked for
 * @param invited how many are invited
 * @param accepted how many said that they will come
 * @param came how many came
 */
public record ActivityRow(long id, long group, String groupName, String area, ActivityKind kind, String topic, LocalDate from, LocalDate until,
                          LocalTime start, LocalTime end, String place, ActivityStatus status, LocalDate movedFrom, List<InviteeRow> attendance,
                          long invited, long accepted, long came, long version) implements Keyed {
    public ActivityRow {
        attendance = List.copyOf(attendance);
    }

    /** As the query brings it, without names. */
    public ActivityRow(long id, long group, String area, ActivityKind kind, String topic, LocalDate from, LocalDate until, Integer start, Integer end,
                       String place, ActivityStatus status, LocalDate movedFrom, long version) {
        this(id, group, null, area, kind, topic, from, until, time(start), time(end), place, status, movedFrom, List.of(), 0, 0, 0, version);
    }

    private static LocalTime time(Integer minute) {
        return minute == null ? null : LocalTime.ofSecondOfDay(minute * 60L);
    }

    ActivityRow completed(String group, List<InviteeRow> invitees) {
        return new ActivityRow(id, this.group, group, area, kind, topic, from, until, start, end, place, status, movedFrom, invitees, invitees.size(),
                invitees.stream().filter(each -> each.answer() == ActivityAnswer.ACCEPTED).count(),
                invitees.stream().filter(each -> each.turnout() == Turnout.CAME).count(), version);
    }

    ActivityRow counted(String group, long invited, long accepted, long came) {
        return new ActivityRow(id, this.group, group, area, kind, topic, from, until, start, end, place, status, movedFrom, List.of(), invited, accepted,
                came, version);
    }
}
