package cn.shuanglian.reception.suggestion;

import static cn.shuanglian.registry.caller.Role.DIRECTORS;
import static cn.shuanglian.registry.caller.Role.GOVERNMENT_OFFICE;
import static cn.shuanglian.registry.caller.Role.HANDLING_UNIT;
import static cn.shuanglian.registry.caller.Role.LIAISON_OFFICE;

import cn.shuanglian.reception.recusal.Recusals;
import cn.shuanglian.reception.seconding.Seconder;
import cn.shuanglian.reception.seconding.SecondingState;
import cn.shuanglian.reception.seconding.Secondings;
import cn.shuanglian.registry.caller.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Finds out what the caller is to a suggestion and how things stand. */
@Dependent
class Circles {
    private static final Set<SuggestionStatus> JUDGED = Set.of(SuggestionStatus.REPLIED, SuggestionStatus.COORDINATING);

    @Inject
    SuggestionSight sight;
    @Inject
    SuggestionStore store;
    @Inject
    Secondings secondings;
    @Inject
    Recusals recusals;
    @Inject
    SuggestionTerms terms;

    Circle of(Suggestion suggestion) {
        List<Long> own = sight.own();
        List<Seconder> seconders = suggestion.submittedOn() == null && suggestion.number() != null ? List.of() : secondings.of(suggestion.id());
        List<SuggestionUnit> units = SuggestionStatus.WITH_UNITS.contains(suggestion.status()) ? store.units(suggestion.id()) : List.of();
        Set<Long> barred = JUDGED.contains(suggestion.status()) ? barred(suggestion, seconders, units) : Set.of();
        Set<Party> parties = parties(suggestion, own, seconders, units, barred);
        List<SuggestionUnit> acting = parties.contains(Party.OFFICE) ? units
                : units.stream().filter(unit -> Long.valueOf(unit.unitId()).equals(sight.caller().unitId())).toList();
        return new Circle(parties, standing(suggestion, parties, acting, barred), own, seconders, units, acting, barred);
    }

    /** Notes who is to judge the answer: the mover or, where a body of the mover's own worked on it, the seconders without such a tie. */
    void nameJudges(Suggestion suggestion) {
        List<Seconder> seconders = secondings.of(suggestion.id());
        Set<Long> barred = barred(suggestion, seconders, store.units(suggestion.id()));
        boolean recused = barred.contains(suggestion.moverId());
        suggestion.recuse(recused);
        store.link(suggestion.id(), LinkKind.JUDGE, recused ? seconders.stream().filter(one -> one.state() == SecondingState.CONFIRMED)
                .map(Seconder::mandate).filter(one -> !barred.contains(one)).toList() : List.of());
    }

    /** Those whose own body works on it: the mover, and confirmed seconders. */
    Set<Long> barred(Suggestion suggestion, List<Seconder> seconders, List<SuggestionUnit> units) {
        List<Long> mandates = new ArrayList<>(seconders.stream().filter(one -> one.state() == SecondingState.CONFIRMED).map(Seconder::mandate).toList());
        mandates.add(suggestion.moverId());
        return recusals.barred(mandates, units.stream().map(SuggestionUnit::unitId).toList(), sight.today());
    }

    private Set<Party> parties(Suggestion suggestion, List<Long> own, List<Seconder> seconders, List<SuggestionUnit> units, Set<Long> barred) {
        Caller caller = sight.caller();
        Set<Party> parties = EnumSet.noneOf(Party.class);
        add(parties, Party.MOVER, own.contains(suggestion.moverId()));
        add(parties, Party.WRITER, caller.has(LIAISON_OFFICE) && caller.accountId() != 0 && caller.accountId() == suggestion.writtenBy());
        add(parties, Party.ASKED_SECONDER, seconders.stream().anyMatch(one -> one.state() == SecondingState.ASKED && own.contains(one.mandate())));
        add(parties, Party.SECONDER, seconders.stream().anyMatch(one -> one.state() == SecondingState.CONFIRMED && own.contains(one.mandate())
                && !barred.contains(one.mandate())));
        add(parties, Party.OFFICE, sight.has(LIAISON_OFFICE, suggestion.areaCode()));
        add(parties, Party.DIRECTORS, sight.has(DIRECTORS, suggestion.areaCode()));
        add(parties, Party.GOVERNMENT, sight.has(GOVERNMENT_OFFICE, suggestion.areaCode()));
        units.stream().filter(unit -> caller.has(HANDLING_UNIT) && Long.valueOf(unit.unitId()).equals(caller.unitId()))
                .forEach(unit -> parties.add(unit.part().isAnswering() ? Party.UNIT : Party.CO_UNIT));
        return parties;
    }

    private Set<Standing> standing(Suggestion suggestion, Set<Party> parties, List<SuggestionUnit> acting, Set<Long> barred) {
        Set<Standing> standing = Standing.none();
        standing.add(suggestion.joinedTo() == null ? Standing.ALONE : Standing.JOINED);
        standing.add(suggestion.isImportant() ? Standing.KEY : Standing.NOT_KEY);
        standing.add(suggestion.isExcellent() ? Standing.EXCELLENT : Standing.NOT_EXCELLENT);
        standing.add(barred.contains(suggestion.moverId()) ? Standing.BIASED : Standing.UNBIASED);
        add(standing, Standing.NOT_EXTENDED, !suggestion.isExtended() && acting.stream().anyMatch(SuggestionUnit::isToAnswer));
        add(standing, Standing.SILENT, suggestion.evaluateBy() != null && suggestion.evaluateBy().isBefore(sight.today()));
        add(standing, Standing.PROMISED, suggestion.promisedFor() != null && acting.stream().anyMatch(unit -> unit.part().isAnswering()));
        add(standing, Standing.TO_ACCEPT, acting.stream().anyMatch(unit -> unit.isToAccept() && !unit.isReturning()));
        add(standing, Standing.TO_ANSWER, acting.stream().anyMatch(SuggestionUnit::isToAnswer));
        add(standing, Standing.TO_ADVISE, acting.stream().anyMatch(SuggestionUnit::isToAdvise));
        add(standing, Standing.TO_SEND_BACK, parties.contains(Party.UNIT) && acting.stream().anyMatch(unit -> unit.isToAccept()
                && !unit.askedToReturn() && !terms.lastDayToSendBack(suggestion, unit).isBefore(sight.today())));
        return standing;
    }

    private static <E> void add(Set<E> all, E one, boolean holds) {
        if (holds) {
            all.add(one);
        }
    }
}
