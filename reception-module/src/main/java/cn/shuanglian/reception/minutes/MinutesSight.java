package cn.shuanglian.reception.minutes;

import static cn.shuanglian.registry.caller.Role.DEPUTY;
import static cn.shuanglian.registry.caller.Role.GROUP_LEADER;
import static cn.shuanglian.registry.caller.Role.LIAISON_OFFICE;
import static cn.shuanglian.registry.caller.Role.STATION_OFFICER;
import static cn.shuanglian.registry.caller.Role.TOWNSHIP_OFFICE;

import cn.shuanglian.reception.Criteria;
import cn.shuanglian.registry.caller.Caller;
import cn.shuanglian.registry.caller.Callers;
import cn.shuanglian.registry.deputy.Deputies;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Whose minutes a caller sees: those of the receptions he sees. */
@Dependent
class MinutesSight {
    @PersistenceContext
    EntityManager em;
    @Inject
    Callers callers;
    @Inject
    Deputies deputies;
    @Inject
    Clock clock;

    /** Conditions on {@code m}, minutes. */
    Criteria criteria(MinutesFilter filter) {
        Criteria criteria = criteria()
                .given("m.areaCode like :area", "area", filter.area() == null ? null : filter.area().pattern())
                .given("m.stationId = :station", "station", filter.stationId())
                .given("m.heldOn >= :from", "from", filter.from())
                .given("m.heldOn <= :to", "to", filter.to());
        if (filter.state() != null) {
            add(criteria, filter.state());
        }
        if (filter.toAnswer() != null) {
            addToAnswer(criteria, filter.toAnswer());
        }
        return criteria;
    }

    private Criteria criteria() {
        Caller caller = callers.current();
        Criteria criteria = new Criteria().add("m.areaCode like :scope", "scope", caller.area().pattern());
        if (caller.seesWholeArea()) {
            return criteria;
        }
        List<String> ways = new ArrayList<>();
        if (caller.has(STATION_OFFICER) && caller.stationId() != null) {
            ways.add("m.stationId = :ownStation");
            criteria.set("ownStation", caller.stationId());
        }
        List<Long> own = ownMandates(caller);
        if (!own.isEmpty()) {
            ways.add("exists (select p.id from Presence p where p.receptionId = m.id and p.mandateId in :ownMandates)");
            criteria.set("ownMandates", own);
        }
        return criteria.anyOf(ways);
    }

    private void add(Criteria criteria, MinutesState state) {
        switch (state) {
            case OPEN -> criteria.add("m.signedOn is null");
            case OBJECTED -> criteria.add("m.objections > 0");
            case SIGNED -> criteria.add("m.objections = 0 and m.waiting > 0 and m.answerUntil >= :today", "today", today());
            case CONFIRMED -> criteria.add("m.signedOn is not null and m.objections = 0 and (m.waiting = 0 or m.answerUntil < :today)", "today",
                    today());
        }
    }

    private void addToAnswer(Criteria criteria, boolean wanted) {
        List<Long> own = ownMandates(callers.current());
        if (own.isEmpty()) {
            criteria.add(wanted ? "1 = 0" : "1 = 1");
            return;
        }
        criteria.add((wanted ? "" : "not ") + """
                exists (select a.id from AnswerGiven a where a.minutesId = m.id and a.mandateId in :asked and a.answer is null
                and m.answerUntil >= :now)""", "asked", own).set("now", today());
    }

    private List<Long> ownMandates(Caller caller) {
        return caller.personId() == null || !caller.has(DEPUTY) && !caller.has(GROUP_LEADER) ? List.of() : deputies.mandatesOf(caller.personId());
    }

    /** The mandate with which the caller is on the reception's record, or null. */
    Long ownMandate(long receptionId) {
        Caller caller = callers.current();
        return caller.personId() == null || !caller.has(DEPUTY) && !caller.has(GROUP_LEADER) ? null
                : em.createQuery("select p.mandateId from Presence p where p.receptionId = :id and p.personId = :person", Long.class)
                        .setParameter("id", receptionId).setParameter("person", caller.personId()).getResultStream().findFirst().orElse(null);
    }

    /** Whether the caller runs the receptions of that station. */
    boolean runs(long stationId) {
        Caller caller = callers.current();
        return caller.has(LIAISON_OFFICE) || caller.has(TOWNSHIP_OFFICE)
                || caller.has(STATION_OFFICER) && Long.valueOf(stationId).equals(caller.stationId());
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
