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
import cn.shuanglian.registry.station.Stations;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.util.Collection;
import java.util.List;

/** Who does not receive at which station, because of interests of their own (domain §4). */
@Stateless
@DenyAll
public class Recusals {
    private static final String ROW = """
            select new cn.shuanglian.reception.calendar.RecusalRow(c.id, c.personId, c.mandateId, m.name, c.areaCode, c.stationId, s.name,
            c.reason) from Recusal c, Mandate m, Station s where m.id = c.mandateId and s.id = c.stationId and\s""";

    @PersistenceContext
    EntityManager em;
    @Inject
    Deputies deputies;
    @Inject
    Stations stations;
    @Inject
    Journal journal;
    @Inject
    Callers callers;

    /** The recusals of an area's deputies, by name; at most {@value Absences#SHOWN}. */
    @RolesAllowed({TOWNSHIP_OFFICE, LIAISON_OFFICE, SYSTEM})
    public List<RecusalRow> list(AreaCode area) {
        return em.createQuery(ROW + "c.areaCode like :scope and c.areaCode like :area order by m.name, c.id", RecusalRow.class)
                .setParameter("scope", callers.current().area().pattern()).setParameter("area", area.pattern())
                .setMaxResults(Absences.SHOWN).getResultList();
    }

    /** The recusals of these people, for whoever plans with them; one query. */
    @RolesAllowed({READER, SYSTEM})
    public List<RecusalRow> of(Collection<Long> personIds) {
        return personIds.isEmpty() ? List.of() : em.createQuery(ROW + "c.personId in :persons order by c.id", RecusalRow.class)
                .setParameter("persons", personIds).getResultList();
    }

    /** Records a recusal and tells its key. Refuses one that is recorded already. @throws NotFound for a deputy or a station outside the caller's area */
    @RolesAllowed({TOWNSHIP_OFFICE, LIAISON_OFFICE, SYSTEM})
    public long record(@Valid RecordRecusal asked) {
        DeputyRef deputy = deputies.require(asked.deputy());
        stations.require(asked.station());
        if (of(List.of(deputy.personId())).stream().anyMatch(known -> known.station() == asked.station())) {
            throw new Refused("recusal.exists", "station");
        }
        Recusal recusal = new Recusal(asked, deputy, callers.current().accountId());
        em.persist(recusal);
        em.flush();
        journal.enter(Deed.done("RECUSAL_RECORDED", "deputy", deputy.id(), deputy.area(), "station " + asked.station()));
        return recusal.id();
    }

    /** Takes a recusal back. @throws NotFound for one outside the caller's area */
    @RolesAllowed({TOWNSHIP_OFFICE, LIAISON_OFFICE, SYSTEM})
    public void withdraw(long id) {
        Recusal recusal = em.find(Recusal.class, id);
        if (recusal == null || !callers.current().area().covers(recusal.areaCode())) {
            throw new NotFound("recusal", id);
        }
        em.remove(recusal);
        em.flush();
        journal.enter(Deed.done("RECUSAL_WITHDRAWN", "deputy", recusal.mandateId(), recusal.areaCode(), "station " + recusal.stationId()));
    }
}
