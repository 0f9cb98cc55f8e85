package cn.shuanglian.registry.citizen;

import static cn.shuanglian.registry.caller.Role.DEPUTY;
import static cn.shuanglian.registry.caller.Role.LIAISON_OFFICE;
import static cn.shuanglian.registry.caller.Role.READER;
import static cn.shuanglian.registry.caller.Role.SYSTEM;
import static java.util.stream.Collectors.toMap;

import cn.shuanglian.registry.caller.Caller;
import cn.shuanglian.registry.caller.Callers;
import cn.shuanglian.registry.deputy.Deputies;
import cn.shuanglian.registry.fault.NotFound;
import cn.shuanglian.registry.fault.Refused;
import cn.shuanglian.registry.journal.Deed;
import cn.shuanglian.registry.journal.Journal;
import cn.shuanglian.registry.secret.Seals;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Citizens with whom deputies stay in touch (S9). Everybody sees them masked; who asks for more says why, and the journal keeps it. */
@Stateless
@DenyAll
public class Citizens {
    @PersistenceContext
    EntityManager em;
    @Inject
    Callers callers;
    @Inject
    Deputies deputies;
    @Inject
    Journal journal;
    @Inject
    Seals seals;
    @Inject
    Clock clock;

    /** Registers a citizen of this area, which the caller has checked. Refuses a consent that is still to come. */
    @RolesAllowed({LIAISON_OFFICE, SYSTEM})
    public long register(@Valid NewCitizen asked, String area) {
        if (!callers.current().area().covers(area)) {
            throw new NotFound("area", area);
        }
        if (asked.consentedOn().isAfter(LocalDate.now(clock))) {
            throw new Refused("link.dayToCome", "consentedOn", LocalDate.now(clock));
        }
        Citizen citizen = new Citizen(asked, area, seals);
        em.persist(citizen);
        em.flush();
        journal.enter(Deed.done("CITIZEN_REGISTERED", "citizen", citizen.id(), area, ""));
        return citizen.id();
    }

    /** These citizens as far as a pair within the caller's area leads to them, masked, by key. */
    @RolesAllowed({READER, SYSTEM})
    public Map<Long, CitizenRow> among(Collection<Long> ids) {
        return ids.isEmpty() ? Map.of() : em.createQuery("""
                select c from Citizen c where c.id in :ids and (c.areaCode like :scope
                or exists (select l.id from Link l where l.toCitizenId = c.id and l.areaCode like :scope))""", Citizen.class)
                .setParameter("ids", ids).setParameter("scope", callers.current().area().pattern()).getResultStream()
                .collect(toMap(Citizen::id, citizen -> citizen.row(seals)));
    }

    /**
     * Who the citizen is, unmasked; the reason (at most 500 characters) goes into the journal. @throws NotFound for a citizen of another
     * area, and for a deputy unless the pair is the own one and not ended
     */
    @RolesAllowed({LIAISON_OFFICE, DEPUTY})
    public CitizenContact reveal(long id, String reason) {
        if (reason == null || reason.isBlank()) {
            throw new Refused("required", "reason");
        }
        if (reason.strip().codePointCount(0, reason.strip().length()) > 500) {
            throw new Refused("tooLong", "reason", 500);
        }
        Citizen citizen = em.find(Citizen.class, id);
        if (citizen == null || !mayReveal(citizen)) {
            throw new NotFound("citizen", id);
        }
        journal.enter(Deed.done("CITIZEN_REVEALED", "citizen", id, citizen.areaCode(), reason.strip()));
        return citizen.contact(seals);
    }

    private boolean mayReveal(Citizen citizen) {
        Caller caller = callers.current();
        if (caller.has(LIAISON_OFFICE)) {
            return caller.area().covers(citizen.areaCode());
        }
        List<Long> own = caller.personId() == null ? List.of() : deputies.mandatesOf(caller.personId());
        return !own.isEmpty() && em.createQuery("""
                select count(l.id) from Link l where l.toCitizenId = :id and l.until is null and l.fromMandateId in :own""", Long.class)
                .setParameter("id", citizen.id()).setParameter("own", own).getSingleResult() > 0;
    }
}
