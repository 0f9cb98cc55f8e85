package cn.shuanglian.reception.opinion;

import static cn.shuanglian.registry.caller.Role.AUDITOR;
import static cn.shuanglian.registry.caller.Role.DEPUTY;
import static cn.shuanglian.registry.caller.Role.DIRECTORS;
import static cn.shuanglian.registry.caller.Role.GOVERNMENT_OFFICE;
import static cn.shuanglian.registry.caller.Role.GROUP_LEADER;
import static cn.shuanglian.registry.caller.Role.HANDLING_UNIT;
import static cn.shuanglian.registry.caller.Role.LIAISON_OFFICE;
import static cn.shuanglian.registry.caller.Role.STATION_OFFICER;
import static cn.shuanglian.registry.caller.Role.SYSTEM;
import static cn.shuanglian.registry.caller.Role.TOWNSHIP_OFFICE;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import cn.shuanglian.reception.Criteria;
import cn.shuanglian.reception.recusal.Recusals;
import cn.shuanglian.registry.caller.Caller;
import cn.shuanglian.registry.caller.Callers;
import cn.shuanglian.registry.deputy.Deputies;
import cn.shuanglian.registry.list.Words;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Which opinions a caller sees; list, count, single record, steps and figures all ask here and nowhere else. */
@Dependent
class OpinionSight {
    private static final Set<String> AREA_WIDE = Set.of(TOWNSHIP_OFFICE, LIAISON_OFFICE, DIRECTORS, AUDITOR, SYSTEM);
    private static final List<OpinionRoute> GOVERNMENT_ROUTES = List.of(OpinionRoute.TRANSFERRED, OpinionRoute.SUGGESTION);
    /** It does not wait for the answer of the opinion it is merged into. */
    static final String WAKEFUL = "(o.mergedInto is null or o.repliedOn is not null)";
    private static final String WORKED_ON_BY = "exists (select w.id from OpinionUnit w where w.opinionId = o.id and w.unitId = :";

    @Inject
    Callers callers;
    @Inject
    Deputies deputies;
    @Inject
    OpinionUnits units;
    @Inject
    Recusals recusals;
    @Inject
    Clock clock;

    Caller caller() {
        return callers.current();
    }

    /** How far the caller sees; conditions and the index both follow it. */
    OpinionReach reach() {
        Caller caller = caller();
        if (!Collections.disjoint(caller.roles(), AREA_WIDE)) {
            return new OpinionReach(caller.area().prefix(), true, List.of(), null, null, List.of());
        }
        return new OpinionReach(caller.area().prefix(), false,
                caller.has(GOVERNMENT_OFFICE) ? GOVERNMENT_ROUTES : List.of(), caller.has(STATION_OFFICER) ? caller.stationId() : null,
                caller.has(HANDLING_UNIT) ? caller.unitId() : null, mandates(caller));
    }

    /** What the caller sees; conditions on {@code o}, an opinion. */
    Criteria criteria() {
        OpinionReach reach = reach();
        Criteria criteria = new Criteria().add("o.areaCode like :scope", "scope", reach.areaPrefix() + "%");
        if (reach.wholeArea()) {
            return criteria;
        }
        List<String> ways = new ArrayList<>();
        if (!reach.routes().isEmpty()) {
            ways.add("o.route in :governmentRoutes");
            criteria.set("governmentRoutes", reach.routes());
        }
        if (reach.stationId() != null) {
            ways.add("o.stationId = :ownStation");
            criteria.set("ownStation", reach.stationId());
        }
        if (reach.unitId() != null) {
            ways.add(WORKED_ON_BY + "ownUnit)");
            criteria.set("ownUnit", reach.unitId());
        }
        if (!reach.mandateIds().isEmpty()) {
            ways.add("o.mandateId in :ownMandates");
            ways.add("o.followedBy in :ownMandates");
            criteria.set("ownMandates", reach.mandateIds());
        }
        return criteria.anyOf(ways);
    }

    /** Keys of the caller's own mandates, where the caller is a deputy. */
    List<Long> mandates(Caller caller) {
        boolean deputy = caller.has(DEPUTY) || caller.has(GROUP_LEADER);
        return deputy && caller.personId() != null ? deputies.mandatesOf(caller.personId()) : List.of();
    }

    /** What the caller sees of what the filter lets through. */
    Criteria criteria(OpinionFilter filter) {
        Criteria criteria = criteria()
                .given("o.areaCode like :area", "area", filter.area() == null ? null : filter.area().pattern())
                .given("o.stationId = :station", "station", filter.stationId())
                .given("o.receptionId = :reception", "reception", filter.receptionId())
                .given("o.mandateId = :deputy", "deputy", filter.deputyId())
                .given("o.category like :category", "category", Words.atStart(filter.category()))
                .given("o.status = :status", "status", filter.status())
                .given("o.route = :route", "route", filter.route())
                .given("o.result = :result", "result", filter.result())
                .given("o.satisfaction = :satisfaction", "satisfaction", filter.satisfaction())
                .given("o.circumstances.source = :source", "source", filter.source())
                .given("o.circumstances.urgency = :urgency", "urgency", filter.urgency())
                .given(WORKED_ON_BY + "unit)", "unit", filter.unitId())
                .given("o.mergedInto = :mergedInto", "mergedInto", filter.mergedInto())
                .given("o.heardOn >= :from", "from", filter.from())
                .given("o.heardOn <= :to", "to", filter.to())
                .given("(o.title like :words or o.number like :words)", "words", Words.atStart(filter.words()));
        criteria.given("o.leadUnitId = :lead", "lead", filter.leadUnitId());
        if (filter.merged() != null) {
            criteria.add(filter.merged() ? "not " + WAKEFUL : WAKEFUL);
        }
        addIf(criteria, "o.repliedOn", filter.replied());
        addIf(criteria, "o.fedBackOn", filter.fedBack());
        if (filter.timeliness() != null) {
            criteria.add(condition(filter.timeliness()));
            if (filter.timeliness() != Timeliness.ON_TIME) {
                criteria.set("today", today());
            }
        }
        return criteria;
    }

    /** How much the caller may learn of who spoke, by opinion; those the caller does not see are left out. */
    Map<Long, SpeakerSight> speakerSight(EntityManager em, Collection<Long> ids) {
        Caller caller = caller();
        Criteria criteria = criteria().add("o.id in :ids", "ids", ids);
        List<Object[]> found = criteria.fill(em.createQuery("select o.id, o.stationId, o.speaker.confidential, o.aboutUnitId from Opinion o where "
                + criteria.text(), Object[].class)).getResultList();
        Set<Long> hidden = hidden(found.stream().map(row -> (Long) row[3]).toList());
        return found.stream().collect(toMap(row -> (Long) row[0],
                row -> SpeakerSight.of(mayReveal((Long) row[1], caller), (Boolean) row[2], row[3] != null && hidden.contains(row[3]))));
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** DUE and LATE compare with {@code :today}. The clock of a merged opinion stands still: its master's counts, once for all of them. */
    static String condition(Timeliness timeliness) {
        return "o.mergedInto is null and " + switch (timeliness) {
            case DUE -> "o.deadline is not null and (o.repliedOn is not null or o.deadline < :today)";
            case ON_TIME -> "o.repliedOn <= o.deadline";
            case LATE -> "(o.repliedOn > o.deadline or o.repliedOn is null and o.deadline < coalesce(o.course.submittedOn, :today))";
        };
    }

    private static void addIf(Criteria criteria, String path, Boolean filled) {
        if (filled != null) {
            criteria.add(path + (filled ? " is not null" : " is null"));
        }
    }

    /** Whether these roles answer as a unit and not as an office that writes down what a unit said earlier. */
    static boolean onlyUnit(Set<String> roles) {
        return roles.contains(HANDLING_UNIT) && Collections.disjoint(roles, Set.of(TOWNSHIP_OFFICE, LIAISON_OFFICE, GOVERNMENT_OFFICE));
    }

    /** Whether the caller may ask who spoke at that station. */
    static boolean mayReveal(Long stationId, Caller caller) {
        return caller.has(LIAISON_OFFICE) || caller.has(STATION_OFFICER) && stationId != null && stationId.equals(caller.stationId());
    }

    /** The roles in which the caller may work on the opinion: an officer's own station, a unit's own lead, the government's own routes. */
    static Set<String> rolesOn(Opinion opinion, Caller caller) {
        Set<String> roles = new HashSet<>(caller.roles());
        if (opinion.stationId() == null || !opinion.stationId().equals(caller.stationId())) {
            roles.remove(STATION_OFFICER);
        }
        if (opinion.leadUnitId() == null || !opinion.leadUnitId().equals(caller.unitId())) {
            roles.remove(HANDLING_UNIT);
        }
        if (!GOVERNMENT_ROUTES.contains(opinion.route())) {
            roles.remove(GOVERNMENT_OFFICE);
        }
        return roles;
    }

    /** The roles in which the caller may take a step of the opinion's way: as above, a deputy on the own opinions, a unit that helps as such. */
    Set<String> roles(Opinion opinion) {
        Caller caller = caller();
        Set<String> roles = rolesOn(opinion, caller);
        if (roles.contains(DEPUTY)) {
            List<Long> own = mandates(caller);
            if (!own.contains(opinion.followedBy()) && !own.contains(opinion.mandateId())) {
                roles.remove(DEPUTY);
            }
        }
        if (helpsIn(opinion)) {
            roles.add(OpinionWay.CO_UNIT);
        }
        return roles;
    }

    /** Whether the caller's unit helps the lead unit. */
    boolean helpsIn(Opinion opinion) {
        Caller caller = caller();
        return caller.has(HANDLING_UNIT) && caller.unitId() != null && !caller.unitId().equals(opinion.leadUnitId())
                && units.helping(opinion).contains(caller.unitId());
    }

    /** Whether the caller belongs to the unit complained about, or to one below it. */
    boolean isAbout(Long aboutUnit) {
        return aboutUnit != null && hidden(List.of(aboutUnit)).contains(aboutUnit);
    }

    /** Those of the units complained about from whose people who spoke is kept; at most five queries, none where nobody complained about a unit. */
    Set<Long> hidden(Collection<Long> aboutUnits) {
        Set<Long> asked = aboutUnits.stream().filter(Objects::nonNull).collect(toSet());
        Caller caller = caller();
        Set<Long> hidden = new HashSet<>();
        if (!asked.isEmpty() && caller.unitId() != null) {
            hidden.addAll(units.above(caller.unitId(), asked));
        }
        List<Long> mandates = asked.isEmpty() ? List.of() : mandates(caller);
        if (!mandates.isEmpty()) {
            recusals.grounds(mandates, asked, today()).forEach(ground -> hidden.add(ground.unit()));
        }
        return hidden;
    }
}
