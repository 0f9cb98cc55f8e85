package cn.shuanglian.reception.suggestion;

import static cn.shuanglian.registry.caller.Role.DIRECTORS;
import static cn.shuanglian.registry.caller.Role.GOVERNMENT_OFFICE;
import static cn.shuanglian.registry.caller.Role.HANDLING_UNIT;
import static cn.shuanglian.registry.caller.Role.LIAISON_OFFICE;

import cn.shuanglian.reception.Criteria;
import cn.shuanglian.reception.seconding.SecondingState;
import cn.shuanglian.registry.caller.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What of suggestions is to be done by whom: conditions on {@code s}, a suggestion, for the caller. */
@Dependent
class SuggestionTasks {
    private static final List<SuggestionWork> OFFICE = List.of(SuggestionWork.REVIEW, SuggestionWork.NUMBER, SuggestionWork.HAND_OVER,
            SuggestionWork.DECIDE_RETURN, SuggestionWork.DECIDE_EXTENSION, SuggestionWork.EVALUATE, SuggestionWork.CLOSE_UNANSWERED,
            SuggestionWork.COORDINATE);
    private static final List<SuggestionWork> UNIT = List.of(SuggestionWork.ACCEPT, SuggestionWork.CO_REPLY, SuggestionWork.REPLY);
    private static final List<SuggestionWork> DEPUTY = List.of(SuggestionWork.FINISH_DRAFT, SuggestionWork.SECOND, SuggestionWork.EVALUATE);
    private static final String BY_UNIT = "exists (select w.id from SuggestionUnit w where w.suggestionId = s.id and w.unitId = :taskUnit and ";

    @Inject
    SuggestionSight sight;

    /** What the caller's roles have to do with at all. */
    List<SuggestionWork> concerning() {
        Caller caller = sight.caller();
        Set<SuggestionWork> works = new LinkedHashSet<>();
        if (!sight.own().isEmpty()) {
            works.addAll(DEPUTY);
        }
        if (caller.has(HANDLING_UNIT) && caller.unitId() != null) {
            works.addAll(UNIT);
        }
        if (caller.has(LIAISON_OFFICE)) {
            works.addAll(OFFICE);
        } else {
            if (caller.has(GOVERNMENT_OFFICE)) {
                works.add(SuggestionWork.DECIDE_RETURN);
            }
            if (caller.has(DIRECTORS)) {
                works.add(SuggestionWork.DECIDE_EXTENSION);
            }
        }
        return List.copyOf(works);
    }

    /** The day by which it is to be done, as a path, or null where there is none. */
    String dated(SuggestionWork work) {
        return switch (work) {
            case REPLY, DECIDE_RETURN, DECIDE_EXTENSION -> "s.deadline";
            case EVALUATE, CLOSE_UNANSWERED -> "s.evaluateBy";
            default -> "s.closedOn";
        };
    }

    /** What waits for the caller in that way, among what the caller sees. */
    Criteria criteria(SuggestionWork work) {
        Criteria criteria = sight.criteria();
        switch (work) {
            case FINISH_DRAFT -> mine(state(criteria, SuggestionStatus.DRAFT));
            case SECOND -> state(criteria, SuggestionStatus.SECONDING).add("exists (select c.id from Seconding c where c.suggestionId = s.id "
                    + "and c.mandateId in :seconder and c.state = :asked)", "seconder", mandates()).set("asked", SecondingState.ASKED);
            case REVIEW -> state(criteria, SuggestionStatus.SUBMITTED);
            case NUMBER -> state(criteria, SuggestionStatus.REVIEWED);
            case HAND_OVER -> state(criteria, SuggestionStatus.NUMBERED).add("s.joinedTo is null");
            case DECIDE_RETURN -> state(criteria, SuggestionStatus.RETURN_ASKED);
            case DECIDE_EXTENSION -> state(criteria, SuggestionStatus.EXTENSION_ASKED);
            case ACCEPT -> unit(criteria, "w.part <> :co and w.acceptedOn is null and w.askedToReturn = false)").add("s.status in :open", "open",
                    List.of(SuggestionStatus.HANDED_OVER, SuggestionStatus.ACCEPTED)).set("co", UnitPart.CO);
            case CO_REPLY -> unit(criteria, "w.part = :co and w.answeredOn is null)").add("s.status in :open", "open",
                    List.of(SuggestionStatus.HANDED_OVER, SuggestionStatus.ACCEPTED, SuggestionStatus.EXTENSION_ASKED)).set("co", UnitPart.CO);
            case REPLY -> unit(criteria, "w.part <> :co and w.acceptedOn is not null and w.answeredOn is null)").add("s.status in :open", "open",
                    List.of(SuggestionStatus.ACCEPTED, SuggestionStatus.EXTENSION_ASKED, SuggestionStatus.REHANDLING)).set("co", UnitPart.CO);
            case EVALUATE -> toJudge(state(criteria, SuggestionStatus.REPLIED));
            case CLOSE_UNANSWERED -> state(criteria, SuggestionStatus.REPLIED).add("s.evaluateBy < :taskDay", "taskDay", sight.today());
            case COORDINATE -> state(criteria, SuggestionStatus.COORDINATING);
        }
        return criteria;
    }

    private static Criteria state(Criteria criteria, SuggestionStatus status) {
        return criteria.add("s.status = :taskState", "taskState", status);
    }

    /** The mover's answers, but for those that a seconder or the office judges instead. */
    private void toJudge(Criteria criteria) {
        List<String> ways = new ArrayList<>(List.of("s.recused = false and s.moverId in :taskMover", "s.recused = true and exists (select j.id from "
                + "SuggestionLink j where j.suggestionId = s.id and j.kind = :taskJudge and j.targetId in :taskMover)"));
        criteria.set("taskMover", mandates()).set("taskJudge", LinkKind.JUDGE);
        if (sight.caller().has(LIAISON_OFFICE)) {
            ways.add("s.recused = true and s.areaCode like :taskArea");
            criteria.set("taskArea", sight.caller().area().pattern());
        }
        criteria.anyOf(ways);
    }

    private void mine(Criteria criteria) {
        criteria.add("s.moverId in :taskMover", "taskMover", mandates());
    }

    private Criteria unit(Criteria criteria, String rest) {
        Long unit = sight.caller().unitId();
        return criteria.add(BY_UNIT + rest, "taskUnit", unit == null ? -1L : unit);
    }

    /** Never none, so that the condition can be asked. */
    private List<Long> mandates() {
        List<Long> own = sight.own();
        return own.isEmpty() ? List.of(-1L) : own;
    }
}
