package cn.shuanglian.reception.opinion;

import static cn.shuanglian.reception.opinion.OpinionIntake.blankToNull;
import static cn.shuanglian.reception.opinion.OpinionIntake.required;

import cn.shuanglian.registry.caller.Callers;
import cn.shuanglian.registry.code.AreaCode;
import cn.shuanglian.registry.fault.Refused;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Into whose hands an opinion comes: a unit's, the government's, a suggestion's, the office's above, and back. */
@Dependent
class Passing implements Stage {
    @Inject
    Callers callers;
    @Inject
    OpinionTraces traces;
    @Inject
    OpinionUnits units;
    @Inject
    OpinionTerms terms;
    @Inject
    Event<OpinionHandedOn> handedOn;

    @Override
    public Set<OpinionAction> actions() {
        return Set.of(OpinionAction.HAND_ON, OpinionAction.TRANSFER, OpinionAction.INTO_SUGGESTION, OpinionAction.REPORT_UP, OpinionAction.ACCEPT,
                OpinionAction.SEND_BACK, OpinionAction.AGREE_RETURN, OpinionAction.REFUSE_RETURN);
    }

    @Override
    public Said take(Opinion opinion, OpinionStep step, LocalDate on) {
        switch (step.action()) {
            case HAND_ON -> handOn(opinion, step, on);
            case TRANSFER -> {
                opinion.course().throughGovernment(true);
                opinion.route(OpinionRoute.TRANSFERRED);
                terms.toBeSorted(opinion, on);
            }
            case INTO_SUGGESTION -> intoSuggestion(opinion, step);
            case REPORT_UP -> reportUp(opinion, on);
            case ACCEPT -> terms.accepted(opinion, on);
            case SEND_BACK -> sendBack(opinion, step, on);
            case AGREE_RETURN -> {
                opinion.freed();
                units.clear(opinion);
                terms.toBeSorted(opinion, on);
            }
            case REFUSE_RETURN -> {
                required(blankToNull(step.note()), "note");
                terms.accepted(opinion, on);
            }
            default -> {
            }
        }
        return step.action() == OpinionAction.HAND_ON ? Said.unit(opinion.leadUnitId()) : Said.NOTHING;
    }

    private void handOn(Opinion opinion, OpinionStep step, LocalDate on) {
        required(step.leadUnit(), "leadUnit");
        if (step.leadUnit().equals(opinion.leadUnitId())) {
            throw new Refused("opinion.sameUnit", "leadUnit");
        }
        opinion.course().returned(false);
        give(opinion, step.leadUnit(), step.coUnits(), on);
    }

    /** Hands it to these units, whose time begins. */
    void give(Opinion opinion, Long leadUnit, List<Long> coUnits, LocalDate on) {
        units.set(opinion, leadUnit, coUnits);
        opinion.leadBy(leadUnit);
        terms.handedOn(opinion, coUnits, on);
        handedOn.fire(new OpinionHandedOn(opinion.id(), opinion.areaCode(), leadUnit, coUnits, on));
    }

    /** The suggestion must have been drawn from the opinion; where it was drawn into one only, that one is meant. */
    private void intoSuggestion(Opinion opinion, OpinionStep step) {
        List<Long> drawn = traces.suggestions(opinion).stream().map(DrawnSuggestion::id).toList();
        Long suggestion = step.suggestion() == null && drawn.size() == 1 ? drawn.get(0) : step.suggestion();
        if (drawn.isEmpty()) {
            throw new Refused("opinion.noSuggestion", "suggestion");
        }
        required(suggestion, "suggestion");
        if (!drawn.contains(suggestion)) {
            throw new Refused("opinion.otherSuggestion", "suggestion");
        }
        opinion.course().inSuggestion(suggestion);
        opinion.route(OpinionRoute.SUGGESTION);
        opinion.freed();
        units.clear(opinion);
        terms.intoSuggestion(opinion);
    }

    private void reportUp(Opinion opinion, LocalDate on) {
        AreaCode above = Objects.requireNonNullElse(callers.current().area().parent(), AreaCode.WHOLE_COUNTRY);
        opinion.course().reported(above.code());
        opinion.route(OpinionRoute.REPORTED_UP);
        terms.reportedUp(opinion, on);
    }

    /** A unit asks; the government and the office above simply give it back to be sorted anew. */
    private void sendBack(Opinion opinion, OpinionStep step, LocalDate on) {
        required(blankToNull(step.note()), "note");
        if (opinion.status() == OpinionStatus.HANDED_ON || opinion.status() == OpinionStatus.ACCEPTED) {
            opinion.course().returned(true);
            terms.accepted(opinion, on);
        } else {
            opinion.course().throughGovernment(false);
            opinion.course().inSuggestion(null);
            opinion.course().reported(null);
            terms.toBeSorted(opinion, on);
        }
    }
}
