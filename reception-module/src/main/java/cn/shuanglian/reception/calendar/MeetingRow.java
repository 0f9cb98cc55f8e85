package cn.shuanglian.reception.calendar;

import cn.shuanglian.registry.code.AreaCode;
import cn.shuanglian.registry.deputy.DeputyLevel;
import java.time.LocalDate;

/**
 * Days on which a congress or its standing committee meets, both included.
 *
 * @param area in whose calendar it stands
 * @param level whose congress meets: the area's own one or one above it
 */
public record MeetingRow(long id, String area, DeputyLevel level, MeetingBody body, LocalDate from, LocalDate until, String name) {
    /** Whether it calls a deputy of that level who is kept by that area. @param standingCommittee whether the deputy sits in the standing committee */
    public boolean calls(DeputyLevel itsLevel, String itsArea, boolean standingCommittee) {
        return level == itsLevel && new AreaCode(area).covers(itsArea) && (body == MeetingBody.CONGRESS || standingCommittee);
    }
}
