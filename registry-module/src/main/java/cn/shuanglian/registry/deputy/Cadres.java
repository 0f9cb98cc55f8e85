package cn.shuanglian.registry.deputy;

import static cn.shuanglian.registry.caller.Role.LIAISON_OFFICE;
import static cn.shuanglian.registry.caller.Role.READER;
import static cn.shuanglian.registry.caller.Role.SYSTEM;

import cn.shuanglian.registry.caller.Callers;
import cn.shuanglian.registry.fault.Refused;
import cn.shuanglian.registry.fault.Stale;
import cn.shuanglian.registry.journal.Deed;
import cn.shuanglian.registry.journal.Journal;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Who is a leading cadre, and the exceptions from what the posts tell (S1, S3). */
@Stateless
@DenyAll
public class Cadres {
    @PersistenceContext
    EntityManager em;
    @Inject
    Callers callers;
    @Inject
    Sighted sighted;
    @Inject
    CadreKeeper keeper;
    @Inject
    CadreRunner runner;
    @Inject
    Journal journal;
    @Inject
    Clock clock;

    /** The mandates of the caller's area that say otherwise than the records tell: none, unless something went wrong. */
    @RolesAllowed({READER, SYSTEM})
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public List<Long> differences() {
        String scope = callers.current().area().pattern();
        List<Long> different = new ArrayList<>();
        List<CadreKeeper.Reckoned> batch = keeper.reckoned(scope, 0);
        while (!batch.isEmpty()) {
            batch.stream().filter(each -> each.mandate().leadingCadre() != each.cadre()).forEach(each -> different.add(each.mandate().id()));
            em.clear();
            batch = keeper.reckoned(scope, batch.get(batch.size() - 1).mandate().id());
        }
        return different;
    }

    /** Lets all mandates of the caller's area follow the records, as after a threshold that was decided beforehand has come into force. */
    @RolesAllowed({LIAISON_OFFICE, SYSTEM})
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void rebuild() {
        runner.run(callers.current().area());
    }

    /** The exceptions of a mandate, the latest first. None for a mandate outside the caller's area. */
    @RolesAllowed({READER, SYSTEM})
    public List<CadreException> exceptions(long mandateId) {
        return em.createQuery("""
                select new cn.shuanglian.registry.deputy.CadreException(o.id, o.cadre, o.since, o.until, o.reason, o.document, o.who)
                from CadreOverride o, Mandate m where o.mandateId = m.id and m.id = :mandate and m.areaCode like :scope
                order by case when o.until is null then 0 else 1 end, o.until desc, o.id desc""", CadreException.class)
                .setParameter("mandate", mandateId).setParameter("scope", callers.current().area().pattern()).getResultList();
    }

    /** Records an exception; one that holds until then ends the day before. Refuses a day to come and one that another exception has begun after. */
    @RolesAllowed(LIAISON_OFFICE)
    public void except(@Valid ExceptCadre asked) {
        Mandate mandate = sighted.mandate(asked.mandateId());
        Stale.unless(asked.version(), mandate.version());
        LocalDate today = LocalDate.now(clock);
        if (asked.since().isAfter(today)) {
            throw new Refused("day.toCome", "since", today);
        }
        for (CadreOverride each : overrides(mandate)) {
            if (each.reaches(asked.since()) && !each.isBefore(asked.since())) {
                throw new Refused("cadre.overlap", "since", each.since());
            }
            if (each.isCurrent()) {
                each.end(asked.since().minusDays(1));
            }
        }
        em.persist(new CadreOverride(mandate.id(), asked.cadre(), asked.since(), asked.reason(), asked.document(), sighted.caller()));
        keep(mandate, "CADRE_EXCEPTED", asked.cadre() + " " + asked.since() + " " + asked.reason());
    }

    /** Ends the exception that holds now with yesterday; from today on the posts tell again. Refuses where there is none. */
    @RolesAllowed(LIAISON_OFFICE)
    public void lift(long mandateId, long version) {
        Mandate mandate = sighted.mandate(mandateId);
        Stale.unless(version, mandate.version());
        LocalDate today = LocalDate.now(clock);
        CadreOverride current = overrides(mandate).stream().filter(CadreOverride::isCurrent).findFirst()
                .orElseThrow(() -> new Refused("cadre.noException", null));
        if (today.equals(current.since())) {
            em.remove(current);
        } else {
            current.end(today.minusDays(1));
        }
        keep(mandate, "CADRE_EXCEPTION_LIFTED", "");
    }

    private List<CadreOverride> overrides(Mandate mandate) {
        return em.createQuery("select o from CadreOverride o where o.mandateId = :mandate", CadreOverride.class)
                .setParameter("mandate", mandate.id()).getResultList();
    }

    private void keep(Mandate mandate, String deed, String detail) {
        em.flush();
        keeper.followExceptions(mandate);
        journal.enter(Deed.done(deed, "deputy", mandate.id(), mandate.areaCode(), detail));
    }
}
