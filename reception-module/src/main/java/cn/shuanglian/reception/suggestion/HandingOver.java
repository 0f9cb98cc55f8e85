package cn.shuanglian.reception.suggestion;

import cn.shuanglian.reception.deadline.TermKind;
import cn.shuanglian.registry.code.AreaCode;
import cn.shuanglian.registry.fault.NotFound;
import cn.shuanglian.registry.fault.Refused;
import cn.shuanglian.registry.unit.Units;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Gives suggestions to units, and takes them back. */
@Dependent
class HandingOver {
    private static final int MOST_UNITS = 10;

    @Inject
    SuggestionStore store;
    @Inject
    SuggestionTerms terms;
    @Inject
    SuggestionTrail trail;
    @Inject
    SuggestionNotices notices;
    @Inject
    Units units;

    /** Hands it over, and whatever is handled together with it. */
    SuggestionStatus handOver(Suggestion suggestion, SuggestionStep step, LocalDate on) {
        SuggestionStep.HandOver to = checked(suggestion, step);
        give(suggestion, to, on);
        for (Suggestion other : store.joined(suggestion.id())) {
            if (other.status() == SuggestionStatus.NUMBERED) {
                give(other, to, on);
                other.become(SuggestionStatus.HANDED_OVER, on);
                trail.add(other, SuggestionAction.HAND_OVER.name(), SuggestionStatus.NUMBERED, on, suggestion.number());
                notices.step(other, SuggestionAction.HAND_OVER, null);
            }
        }
        return SuggestionStatus.HANDED_OVER;
    }

    private SuggestionStep.HandOver checked(Suggestion suggestion, SuggestionStep step) {
        SuggestionStep.HandOver to = step.handOver();
        Typed.required(to == null ? null : to.handling(), "handling");
        Set<Long> working = new LinkedHashSet<>(to.units());
        if (working.contains(null) || to.units().size() > MOST_UNITS) {
            throw new Refused("suggestion.tooManyUnits", "coUnits", MOST_UNITS);
        }
        if (working.size() < to.units().size()) {
            throw new Refused("suggestion.unitTwice", "coUnits");
        }
        if (to.handling() == Handling.SEPARATE) {
            if (to.lead() != null) {
                throw new Refused("suggestion.noLead", "leadUnit");
            }
            if (working.size() < 2) {
                throw new Refused("suggestion.severalUnits", "coUnits");
            }
        } else {
            requireUnit(suggestion, Typed.required(to.lead(), "leadUnit"), "leadUnit");
            if (working.contains(to.lead())) {
                throw new Refused("suggestion.unitTwice", "coUnits");
            }
        }
        working.forEach(unit -> requireUnit(suggestion, unit, "coUnits"));
        return to;
    }

    /** A unit of the congress's own area, of one above it or of one below it. */
    private void requireUnit(Suggestion suggestion, long unit, String field) {
        AreaCode area = new AreaCode(suggestion.areaCode());
        try {
            units.requireFor(unit, area);
        } catch (NotFound notAbove) {
            if (store.em.createQuery("select u.id from Unit u where u.id = :id and u.areaCode like :area", Long.class).setParameter("id", unit)
                    .setParameter("area", area.pattern()).getResultList().isEmpty()) {
                throw new Refused("unit.unknown", field);
            }
        }
    }

    private void give(Suggestion suggestion, SuggestionStep.HandOver to, LocalDate on) {
        clear(suggestion);
        terms.done(suggestion, TermKind.SUGGESTION_HAND_OVER, null, on);
        boolean separate = to.handling() == Handling.SEPARATE;
        LocalDate by = separate ? null : add(suggestion, to.lead(), UnitPart.LEAD, on);
        for (Long unit : to.units()) {
            LocalDate until = add(suggestion, unit, separate ? UnitPart.SEPARATE : UnitPart.CO, on);
            by = separate ? until : by;
        }
        suggestion.handOver(to.handling(), to.lead(), on, by);
        store.link(suggestion.id(), LinkKind.CO_UNIT, to.units());
    }

    private void clear(Suggestion suggestion) {
        store.units(suggestion.id()).forEach(store.em::remove);
        store.em.flush();
    }

    private LocalDate add(Suggestion suggestion, long unit, UnitPart part, LocalDate on) {
        SuggestionUnit working = new SuggestionUnit(suggestion.id(), unit, part, on);
        store.em.persist(working);
        return terms.handed(suggestion, working);
    }

    SuggestionStatus accept(Suggestion suggestion, SuggestionStep step, Circle circle, LocalDate on) {
        SuggestionUnit unit = Acting.one(step, circle, one -> one.isToAccept() && !one.isReturning());
        unit.accept(on);
        terms.done(suggestion, TermKind.SUGGESTION_ACCEPT, unit.unitId(), on);
        return SuggestionStatus.ACCEPTED;
    }

    SuggestionStatus sendBack(Suggestion suggestion, SuggestionStep step, Circle circle, LocalDate on) {
        Typed.needed(step.note(), "note", Typed.LONGEST_NOTE);
        SuggestionUnit unit = Acting.one(step, circle, one -> one.isToAccept() && !one.askedToReturn());
        unit.askToReturn();
        terms.cancel(suggestion, TermKind.SUGGESTION_ACCEPT, unit.unitId());
        return SuggestionStatus.RETURN_ASKED;
    }

    /**
     * The unit is out of it. Another one may take its place at once; where no unit is left that answers, it waits to be handed over anew, and
     * where all that are left have answered, it is answered.
     */
    SuggestionStatus agreeToReturn(Suggestion suggestion, SuggestionStep step, Circle circle, LocalDate on) {
        SuggestionUnit leaving = returning(circle);
        Long other = step.handOver() == null ? null : step.handOver().lead();
        if (other != null && circle.units().stream().anyMatch(unit -> unit.unitId() == other)) {
            throw new Refused("suggestion.unitTwice", "leadUnit");
        }
        if (other != null) {
            requireUnit(suggestion, other, "leadUnit");
        }
        List<SuggestionUnit> staying = circle.units().stream().filter(unit -> unit != leaving).toList();
        boolean led = suggestion.handling() == Handling.LEAD;
        terms.dropped(suggestion, leaving);
        store.em.remove(leaving);
        store.em.flush();
        if (other != null) {
            suggestion.ends(add(suggestion, other, leaving.part(), on));
        } else if (led || staying.isEmpty()) {
            return backToTheOffice(suggestion, staying, on);
        }
        if (led) {
            suggestion.lead(other);
        } else {
            List<Long> units = new ArrayList<>(staying.stream().map(SuggestionUnit::unitId).toList());
            if (other != null) {
                units.add(other);
            }
            store.link(suggestion.id(), LinkKind.CO_UNIT, units);
        }
        if (other == null && staying.stream().noneMatch(unit -> unit.isToAccept() || unit.isToAnswer())) {
            return SuggestionStatus.REPLIED;
        }
        return staying.stream().anyMatch(unit -> unit.part().isAnswering() && unit.acceptedOn() != null) ? SuggestionStatus.ACCEPTED
                : SuggestionStatus.HANDED_OVER;
    }

    private SuggestionStatus backToTheOffice(Suggestion suggestion, List<SuggestionUnit> staying, LocalDate on) {
        staying.forEach(store.em::remove);
        store.em.flush();
        store.link(suggestion.id(), LinkKind.CO_UNIT, List.of());
        terms.cancelAll(suggestion);
        suggestion.takeBack();
        terms.numbered(suggestion, on);
        return SuggestionStatus.NUMBERED;
    }

    /** What the office decides is final: the unit has it. */
    SuggestionStatus refuseReturn(SuggestionStep step, Circle circle, LocalDate on) {
        Typed.needed(step.note(), "note", Typed.LONGEST_NOTE);
        returning(circle).accept(on);
        return SuggestionStatus.ACCEPTED;
    }

    private static SuggestionUnit returning(Circle circle) {
        return circle.units().stream().filter(SuggestionUnit::isReturning).findFirst()
                .orElseThrow(() -> new IllegalStateException("no unit asked to send it back"));
    }
}
