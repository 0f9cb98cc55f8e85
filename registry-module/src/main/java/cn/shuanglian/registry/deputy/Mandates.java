package cn.shuanglian.registry.deputy;

import static cn.shuanglian.registry.caller.Role.LIAISON_OFFICE;

import cn.shuanglian.registry.code.AreaCode;
import cn.shuanglian.registry.fault.Refused;
import cn.shuanglian.registry.fault.Stale;
import cn.shuanglian.registry.journal.Deed;
import cn.shuanglian.registry.journal.Journal;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;

/** Registers and corrects mandates. How they end, rest and begin again is turnover's. */
@Stateless
@DenyAll
public class Mandates {
    @PersistenceContext
    EntityManager em;
    @Inject
    Admission admission;
    @Inject
    Sighted sighted;
    @Inject
    Deputies deputies;
    @Inject
    Journal journal;

    /**
     * Registers a mandate and returns its key. Refuses a mandate that is there, an area the level does not fit or the caller does not see,
     * areas that are not on one chain (选举法 art. 48), re-election together with by-election, a day to come, and without a date of birth
     * the name of a deputy of the same electors, unless it is said to be another one.
     */
    @RolesAllowed(LIAISON_OFFICE)
    public long register(@Valid RegisterDeputy asked) {
        Person person = admission.person(asked);
        Mandate mandate = new Mandate(person, asked.level(), asked.congress(), asked.area());
        terms(mandate, asked.facts());
        mandate.place(PlacementKind.AREA_GROUP, asked.areaGroupId());
        mandate.place(PlacementKind.PROFESSIONAL_GROUP, asked.professionalGroupId());
        mandate.place(PlacementKind.STATION, asked.stationId());
        em.persist(mandate);
        admission.place(mandate);
        em.flush();
        journal.enter(Deed.done("DEPUTY_REGISTERED", "deputy", mandate.id(), mandate.areaCode(), asked.level() + " " + asked.congress()));
        return mandate.id();
    }

    /** The mandate, for whoever may correct it. @throws cn.shuanglian.registry.fault.NotFound for one outside the caller's area */
    @RolesAllowed(LIAISON_OFFICE)
    public DeputyRow require(long id) {
        return deputies.find(id);
    }

    /** The congresses whose deputies can be registered for the area. */
    @RolesAllowed(LIAISON_OFFICE)
    public List<DeputyLevel> levels(AreaCode area) {
        return DeputyLevel.of(area.level());
    }

    /** Corrects a mandate, but for the post in the standing committee, which follows its seat; refuses what {@link #register} refuses, and one that has ended. */
    @RolesAllowed(LIAISON_OFFICE)
    public void amend(@Valid AmendMandate asked) {
        Mandate mandate = sighted.mandate(asked.id());
        Stale.unless(asked.version(), mandate.version());
        if (mandate.isEnded()) {
            throw new Refused("deputy.ended", null, mandate.name());
        }
        MandateFacts before = mandate.facts();
        terms(mandate, asked.as());
        if (!Objects.equals(before.delegation(), mandate.facts().delegation())) {
            admission.belongs(mandate);
        }
        journal.enter(Deed.done("DEPUTY_AMENDED", "deputy", mandate.id(), mandate.areaCode(), before + " -> " + mandate.facts()));
    }

    private void terms(Mandate mandate, MandateTerms terms) {
        admission.day(terms.since(), "since");
        if (terms.reElected() && terms.byElected()) {
            throw new Refused("deputy.reElectedOrByElected", "byElected");
        }
        mandate.become(terms.facts(mandate.committeePost()));
    }
}
