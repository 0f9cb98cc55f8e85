package cn.shuanglian.reception.calendar;

import static cn.shuanglian.registry.caller.Role.LIAISON_OFFICE;
import static cn.shuanglian.registry.caller.Role.READER;
import static cn.shuanglian.registry.caller.Role.SYSTEM;

import cn.shuanglian.registry.area.Areas;
import cn.shuanglian.registry.caller.Callers;
import cn.shuanglian.registry.code.AreaCode;
import cn.shuanglian.registry.deputy.DeputyLevel;
import cn.shuanglian.registry.fault.NotFound;
import cn.shuanglian.registry.fault.Refused;
import cn.shuanglian.registry.journal.Deed;
import cn.shuanglian.registry.journal.Journal;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Days on which congresses and their standing committees meet, so that those who sit there do not receive. They are no secret: an area
 * knows its own and those of the areas above it.
 */
@Stateless
@DenyAll
public class MeetingDays {
    private static final int LONGEST = 31;

    @PersistenceContext
    EntityManager em;
    @Inject
    Areas areas;
    @Inject
    Journal journal;
    @Inject
    Callers callers;

    /** The meetings that stand in the calendar of exactly this area or of one above it and touch these days, the earliest first. */
    @RolesAllowed({READER, SYSTEM})
    public List<MeetingRow> list(AreaCode area, LocalDate first, LocalDate last) {
        List<String> above = new ArrayList<>();
        for (AreaCode each = area; each != null; each = each.parent()) {
            above.add(each.code());
        }
        return em.createQuery("""
                select new cn.shuanglian.reception.calendar.MeetingRow(d.id, d.areaCode, d.level, d.body, d.fromOn, d.untilOn, d.name)
                from MeetingDay d where d.areaCode in :areas and d.fromOn <= :last and d.untilOn >= :first order by d.fromOn, d.id""",
                MeetingRow.class).setParameter("areas", above).setParameter("first", first).setParameter("last", last).getResultList();
    }

    /**
     * Notes a meeting in an area's calendar and tells its key. Refuses a congress whose deputies the area does not keep, an end before the
     * beginning, and more than a month. @throws NotFound for an area outside the caller's
     */
    @RolesAllowed({LIAISON_OFFICE, SYSTEM})
    public long record(@Valid RecordMeeting asked) {
        AreaCode area = new AreaCode(areas.require(asked.area()).code());
        if (!DeputyLevel.of(area.level()).contains(asked.level())) {
            throw new Refused("meeting.level", "level");
        }
        if (asked.until().isBefore(asked.from()) || asked.until().isAfter(asked.from().plusDays(LONGEST))) {
            throw new Refused("meeting.span", "until", LONGEST);
        }
        MeetingDay meeting = new MeetingDay(asked, callers.current().accountId());
        em.persist(meeting);
        em.flush();
        journal.enter(Deed.done("MEETING_NOTED", "area", Long.parseLong(area.code()), area.code(),
                asked.body() + " " + asked.level() + " " + asked.from() + " – " + asked.until() + " " + meeting.name()));
        return meeting.id();
    }

    /** Takes a meeting out of the calendar. @throws NotFound for one of an area outside the caller's */
    @RolesAllowed({LIAISON_OFFICE, SYSTEM})
    public void withdraw(long id) {
        MeetingDay meeting = em.find(MeetingDay.class, id);
        if (meeting == null || !callers.current().area().covers(meeting.areaCode())) {
            throw new NotFound("meeting", id);
        }
        em.remove(meeting);
        em.flush();
        journal.enter(Deed.done("MEETING_WITHDRAWN", "area", Long.parseLong(meeting.areaCode()), meeting.areaCode(), meeting.name()));
    }
}
