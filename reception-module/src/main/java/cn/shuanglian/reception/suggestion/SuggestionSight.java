package cn.shuanglian.reception.suggestion;

import static cn.shuanglian.registry.caller.Role.AUDITOR;
import static cn.shuanglian.registry.caller.Role.DEPUTY;
import static cn.shuanglian.registry.caller.Role.DIRECTORS;
import static cn.shuanglian.registry.caller.Role.GOVERNMENT_OFFICE;
import static cn.shuanglian.registry.caller.Role.GROUP_LEADER;
import static cn.shuanglian.registry.caller.Role.HANDLING_UNIT;
import static cn.shuanglian.registry.caller.Role.LIAISON_OFFICE;
import static cn.shuanglian.registry.caller.Role.SYSTEM;

import cn.shuanglian.reception.Criteria;
import cn.shuanglian.reception.seconding.SecondingState;
import cn.shuanglian.registry.caller.Caller;
import cn.shuanglian.registry.caller.Callers;
import cn.shuanglian.registry.deputy.Deputies;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * Which suggestions a caller sees; list, count, single record, steps and terms all ask here and nowhere else. Everybody in the area sees those
 * with a number that are not confidential; offices also what was submitted, the government office once units work on it; deputies what they
 * make or were asked to second; units what they work on, wherever it comes from; whoever wrote one down for a deputy, that one.
 */
@Dependent
class SuggestionSight {
    private static final Set<String> OFFICES = Set.of(LIAISON_OFFICE, DIRECTORS, AUDITOR, SYSTEM);
    private static final List<SecondingState> SECONDING = List.of(SecondingState.ASKED, SecondingState.CONFIRMED);
    private static final String SUBMITTED = "(s.submittedOn is not null or s.orderNumber <> '')";

    @Inject
    Callers callers;
    @Inject
    Deputies deputies;
    @Inject
    Clock clock;

    Caller caller() {
        return callers.current();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The mandates of the person who asks. */
    List<Long> own() {
        Caller caller = caller();
        boolean deputy = caller.has(DEPUTY) || caller.has(GROUP_LEADER);
        return deputy && caller.personId() != null ? deputies.mandatesOf(caller.personId()) : List.of();
    }

    /** What the caller sees; conditions on {@code s}, a suggestion. */
    Criteria criteria() {
        Caller caller = caller();
        Criteria criteria = new Criteria();
        List<String> ways = new ArrayList<>();
        if (!Collections.disjoint(caller.roles(), OFFICES)) {
            ways.add("s.areaCode like :scope and " + SUBMITTED);
        } else {
            ways.add("s.areaCode like :scope and s.orderNumber <> '' and s.openness <> :confidential");
            criteria.set("confidential", Openness.CONFIDENTIAL);
        }
        criteria.set("scope", caller.area().pattern());
        if (caller.has(GOVERNMENT_OFFICE)) {
            ways.add("s.areaCode like :scope and s.handedOn is not null and s.status not in :unseen");
            criteria.set("unseen", SuggestionStatus.PRIVATE);
        }
        List<Long> own = own();
        if (!own.isEmpty()) {
            ways.add("s.moverId in :own");
            ways.add("s.status <> :draft and exists (select c.id from Seconding c where c.suggestionId = s.id and c.mandateId in :own "
                    + "and c.state in :seconding)");
            criteria.set("own", own).set("draft", SuggestionStatus.DRAFT).set("seconding", SECONDING);
        }
        if (caller.has(HANDLING_UNIT) && caller.unitId() != null) {
            ways.add("s.status not in :unseen and exists (select w.id from SuggestionUnit w where w.suggestionId = s.id and w.unitId = :ownUnit)");
            criteria.set("ownUnit", caller.unitId()).set("unseen", SuggestionStatus.PRIVATE);
        }
        if (caller.has(LIAISON_OFFICE) && caller.accountId() != 0) {
            ways.add("s.writtenBy = :account");
            criteria.set("account", caller.accountId());
        }
        return criteria.anyOf(ways);
    }

    /** Sees only what everybody sees and what the own unit works on, so that deputies of confidential suggestions stay unnamed. */
    boolean mayNotKnowDeputies(long mover, List<Long> seconders, String area) {
        return caller().has(HANDLING_UNIT) && !isInside(mover, seconders, area);
    }

    /** Leaves out those whose mover the caller must not know, so that nobody finds them by asking for the mover. */
    void hideMovers(Criteria criteria) {
        Caller caller = caller();
        if (!caller.has(HANDLING_UNIT)) {
            return;
        }
        List<String> ways = new ArrayList<>(List.of("s.openness <> :confidential"));
        criteria.set("confidential", Openness.CONFIDENTIAL);
        if (isOffice(caller.area().code())) {
            ways.add("s.areaCode like :scope");
            criteria.set("scope", caller.area().pattern());
        }
        List<Long> own = own();
        if (!own.isEmpty()) {
            ways.add("s.moverId in :own");
            ways.add("exists (select c.id from SuggestionLink c where c.suggestionId = s.id and c.kind = :seconderLink and c.targetId in :own)");
            criteria.set("own", own).set("seconderLink", LinkKind.SECONDER);
        }
        criteria.anyOf(ways);
    }

    /** Sees all of a suggestion, however little of it is open: those who make it, and the offices. */
    boolean isInside(long mover, List<Long> seconders, String area) {
        List<Long> own = own();
        return own.contains(mover) || !Collections.disjoint(own, seconders) || isOffice(area);
    }

    private boolean isOffice(String area) {
        Caller caller = caller();
        return caller.area().covers(area)
                && (caller.has(GOVERNMENT_OFFICE) || !Collections.disjoint(caller.roles(), OFFICES));
    }

    boolean has(String role, String area) {
        return caller().has(role) && caller().area().covers(area);
    }
}
