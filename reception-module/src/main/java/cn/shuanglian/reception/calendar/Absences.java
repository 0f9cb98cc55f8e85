package cn.shuanglian.reception.calendar;

import static cn.shuanglian.registry.caller.Role.LIAISON_OFFICE;
import static cn.shuanglian.registry.caller.Role.READER;
import static cn.shuanglian.registry.caller.Role.SYSTEM;
import static cn.shuanglian.registry.caller.Role.TOWNSHIP_OFFICE;

import cn.shuanglian.registry.caller.Callers;
import cn.shuanglian.registry.code.AreaCode;
import cn.shuanglian.registry.deputy.Deputies;
import cn.shuanglian.registry.deputy.DeputyRef;
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
import java.util.Collection;
import java.util.List;

/** When deputies cannot receive. They hold for the person, whatever the mandate. */
@Stateless
@DenyAll
public class Absences {
    /** No list shows more. */
    public static final int SHOWN = 500;
    private static final String ROW = """
            select new cn.shuanglian.reception.calendar.AbsenceRow(a.id, a.personId, a.mandateId, m.name, a.areaCode, a.fromOn, a.untilOn,
            a.reason, a.note) from Absence a, Mandate m where m.id = a.mandateId and a.fromOn <= :last and a.untilOn >= :first and\s""";

    @PersistenceContext
    EntityManager em;
    @Inject
    Deputies deputies;
    @Inject
    Journal journal;
    @Inject
    Callers callers;

    /** The absences of an area's deputies that touch these days, the earliest first; at most {@value #SHOWN}. */
    @RolesAllowed({TOWNSHIP_OFFICE, LIAISON_OFFICE, SYSTEM})
    public List<AbsenceRow> list(AreaCode area, LocalDate first, LocalDate last) {
        return em.createQuery(ROW + "a.areaCode like :scope and a.areaCode like :area order by a.fromOn, a.id", AbsenceRow.class)
                .setParameter("first", first).setParameter("last", last).setParameter("scope", callers.current().area().pattern())
                .setParameter("area", area.pattern()).setMaxResults(SHOWN).getResultList();
    }

    /** The absences of these people that touch these days, wherever they were recorded, for whoever plans with them; one query. */
    @RolesAllowed({READER, SYSTEM})
    public List<AbsenceRow> of(Collection<Long> personIds, LocalDate first, LocalDate last) {
        return personIds.isEmpty() ? List.of() : em.createQuery(ROW + "a.personId in :persons order by a.fromOn, a.id", AbsenceRow.class)
                .setParameter("first", first).setParameter("last", last).setParameter("persons", personIds).getResultList();
    }

    /** Records an absence and tells its key. Refuses an end before the beginning, and more than a year. @throws NotFound for a deputy outside the caller's area */
    @RolesAllowed({TOWNSHIP_OFFICE, LIAISON_OFFICE, SYSTEM})
    public long record(@Valid RecordAbsence asked) {
        if (asked.until().isBefore(asked.from()) || asked.until().isAfter(asked.from().plusYears(1))) {
            throw new Refused("absence.span", "until");
        }
        DeputyRef deputy = deputies.require(asked.deputy());
        Absence absence = new Absence(asked, deputy, callers.current().accountId());
        em.persist(absence);
        em.flush();
        journal.enter(Deed.done("ABSENCE_RECORDED", "deputy", deputy.id(), deputy.area(), asked.from() + " – " + asked.until() + " " + asked.reason()));
        return absence.id();
    }

    /** Takes an absence back. @throws NotFound for one outside the caller's area */
    @RolesAllowed({TOWNSHIP_OFFICE, LIAISON_OFFICE, SYSTEM})
    public void withdraw(long id) {
        Absence absence = em.find(Absence.class, id);
        if (absence == null || !callers.current().area().covers(absence.areaCode())) {
            throw new NotFound("absence", id);
        }
        em.remove(absence);
        em.flush();
        journal.enter(Deed.done("ABSENCE_WITHDRAWN", "deputy", absence.mandateId(), absence.areaCode(), absence.fromOn() + " – " + absence.untilOn()));
    }
}
