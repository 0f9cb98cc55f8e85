package cn.shuanglian.reception.suggestion;

import cn.shuanglian.reception.Criteria;
import cn.shuanglian.reception.seconding.Seconder;
import cn.shuanglian.reception.seconding.SecondingState;
import cn.shuanglian.reception.seconding.Secondings;
import cn.shuanglian.registry.deputy.Deputies;
import cn.shuanglian.registry.unit.Units;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Gathers all that is kept of one suggestion, as far as the caller may see it. */
@Dependent
class SuggestionSheets {
    /** Steps that tell who makes it. */
    private static final Set<String> BY_DEPUTIES = Set.of("DRAFT", "AMEND", "INVITE", "SECOND", "REFUSE_SECOND", "RECALL", "SUBMIT", "WITHDRAW",
            "EVALUATE");
    /** Steps of those who make it among themselves. */
    private static final Set<String> AMONG_DEPUTIES = Set.of("DRAFT", "AMEND", "INVITE", "SECOND", "REFUSE_SECOND", "RECALL");
    private static final Set<SuggestionStatus> JUDGED = EnumSet.of(SuggestionStatus.CLOSED, SuggestionStatus.COORDINATING, SuggestionStatus.REHANDLING);

    @Inject
    SuggestionStore store;
    @Inject
    SuggestionTrail trail;
    @Inject
    Secondings secondings;
    @Inject
    Deputies deputies;
    @Inject
    Units units;

    SuggestionSheet of(SuggestionRow row) {
        Suggestion suggestion = store.em.find(Suggestion.class, row.id());
        List<Long> confirmed = store.linked(row.id(), LinkKind.SECONDER);
        List<SuggestionUnit> working = store.units(row.id());
        boolean inside = store.sight.isInside(suggestion.moverId(), confirmed, row.area()) || isAsked(row.id())
                || suggestion.writtenBy() != 0 && suggestion.writtenBy() == store.sight.caller().accountId();
        boolean ownUnit = working.stream().anyMatch(unit -> Long.valueOf(unit.unitId()).equals(store.sight.caller().unitId()));
        boolean whole = row.openness() == Openness.PUBLIC || inside || ownUnit;
        boolean named = row.openness() != Openness.CONFIDENTIAL || inside;
        List<SuggestionAnswer> answers = whole ? store.answers(row.id()) : List.of();
        Map<Long, String> names = units.names(Stream.concat(working.stream().map(SuggestionUnit::unitId), answers.stream().map(SuggestionAnswer::unitId))
                .distinct().toList());
        return new SuggestionSheet(named ? row : row.withoutDeputies(), whole, whole ? suggestion.reason() : null, whole ? suggestion.content() : null,
                whole ? suggestion.wish() : null, suggestion.submittedOn(), suggestion.numberedOn(), named ? seconders(row.id(), confirmed, inside) : List.of(),
                sources(row.id()), working.stream().map(SuggestionUnit::row).map(unit -> unit.named(names.get(unit.unitId()))
                        .withWords(inside || ownUnit)).toList(),
                answers.stream().map(SuggestionAnswer::row).map(reply -> reply.named(names.get(reply.unitId()))).toList(),
                whole && (inside || JUDGED.contains(row.status())) ? evaluations(row.id(), named) : List.of(), joined(row), way(row.id(), named, inside, ownUnit));
    }

    private boolean isAsked(long id) {
        List<Long> own = store.sight.own();
        return !own.isEmpty() && secondings.of(id).stream().anyMatch(one -> one.state() == SecondingState.ASKED && own.contains(one.mandate()));
    }

    /** Who was asked concerns those inside; everybody else sees who seconds it, as do those of sheets, who were not asked here. */
    private List<Seconder> seconders(long id, List<Long> confirmed, boolean inside) {
        List<Seconder> asked = secondings.of(id);
        if (inside && !asked.isEmpty()) {
            return asked;
        }
        Map<Long, String> names = deputies.names(confirmed);
        return confirmed.stream().map(mandate -> new Seconder(mandate, names.get(mandate), SecondingState.CONFIRMED, null, null)).toList();
    }

    private List<SourceOpinion> sources(long id) {
        List<Long> opinions = store.linked(id, LinkKind.SOURCE_OPINION);
        return opinions.isEmpty() ? List.of() : store.em.createQuery("""
                select new cn.shuanglian.reception.suggestion.SourceOpinion(o.id, o.number, o.heardOn) from Opinion o where o.id in :ids
                order by o.heardOn, o.id""", SourceOpinion.class).setParameter("ids", opinions).getResultList();
    }

    private List<Evaluation> evaluations(long id, boolean named) {
        return store.em.createQuery("select j from SuggestionJudgement j where j.suggestionId = :id order by j.round", SuggestionJudgement.class)
                .setParameter("id", id).getResultStream().map(SuggestionJudgement::row)
                .map(said -> named ? said : new Evaluation(said.round(), null, said.party(), said.attitude(), said.result(), said.note(), said.on())).toList();
    }

    /** Those handled together with it that the caller sees, too. */
    private List<JoinedSuggestion> joined(SuggestionRow row) {
        long master = row.joinedTo() == null ? row.id() : row.joinedTo();
        Criteria criteria = store.sight.criteria().add("(s.joinedTo = :master or s.id = :master) and s.id <> :id", "master", master).set("id", row.id());
        return criteria.fill(store.em.createQuery("select new cn.shuanglian.reception.suggestion.JoinedSuggestion(s.id, s.number, s.title)"
                + " from Suggestion s where " + criteria.text() + " order by s.orderNumber, s.id", JoinedSuggestion.class)).getResultList();
    }

    /** What was written beside the steps is for those who make it or work on it; who was asked and would not, for those inside. */
    private List<SuggestionEntry> way(long id, boolean named, boolean inside, boolean ownUnit) {
        List<SuggestionEntry> way = new ArrayList<>();
        for (SuggestionEntry entry : trail.of(id)) {
            if (!inside && AMONG_DEPUTIES.contains(entry.action())) {
                continue;
            }
            boolean unnamed = !named && BY_DEPUTIES.contains(entry.action());
            way.add(new SuggestionEntry(entry.at(), entry.action(), entry.from(), entry.to(), entry.on(), unnamed ? null : entry.who(),
                    (inside || ownUnit) && !unnamed ? entry.note() : null));
        }
        return way;
    }
}
