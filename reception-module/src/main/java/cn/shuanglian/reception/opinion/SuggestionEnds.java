package cn.shuanglian.reception.opinion;

import static cn.shuanglian.registry.caller.Role.LIAISON_OFFICE;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import cn.shuanglian.reception.suggestion.SuggestionClosed;
import cn.shuanglian.reception.suggestion.SuggestionEnded;
import cn.shuanglian.registry.notice.NoticeKind;
import cn.shuanglian.registry.notice.Notices;
import cn.shuanglian.registry.notice.Recipient;
import cn.shuanglian.registry.notice.Tell;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What became part of a suggestion and is not answered with it is sorted anew, unless another one that was drawn from it will still be answered. */
@ApplicationScoped
class SuggestionEnds {
    @PersistenceContext
    EntityManager em;
    @Inject
    OpinionTerms terms;
    @Inject
    OpinionSight sight;
    @Inject
    Timeline timeline;
    @Inject
    Notices notices;

    void on(@Observes SuggestionEnded ended) {
        leave(ended.suggestionId(), ended.label());
    }

    /** What became part of it only after its answer. */
    void on(@Observes SuggestionClosed closed) {
        leave(closed.suggestionId(), closed.number());
    }

    private void leave(long suggestion, String label) {
        List<Opinion> waiting = em.createQuery("select o from Opinion o where o.course.suggestionId = :suggestion and o.status = :waiting order by o.id",
                Opinion.class).setParameter("suggestion", suggestion).setParameter("waiting", OpinionStatus.IN_SUGGESTION)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
        if (waiting.isEmpty()) {
            return;
        }
        Map<Long, Long> others = others(suggestion, waiting);
        waiting.forEach(opinion -> {
            Long other = others.get(opinion.id());
            opinion.course().inSuggestion(other);
            if (other == null) {
                sortAnew(opinion, label);
            } else {
                timeline.addUnnamed(opinion, StepTaken.OTHER_SUGGESTION, opinion.status(), sight.today(), label);
            }
        });
        em.flush();
    }

    /** The first other suggestion of each opinion that units will still answer; locked, so that it does not end meanwhile. */
    private Map<Long, Long> others(long suggestion, List<Opinion> waiting) {
        List<Object[]> drawn = em.createQuery("select l.targetId, l.suggestionId from SuggestionLink l where l.kind = "
                + "cn.shuanglian.reception.suggestion.LinkKind.SOURCE_OPINION and l.targetId in :opinions and l.suggestionId <> :suggestion"
                + " order by l.suggestionId", Object[].class).setParameter("opinions", waiting.stream().map(Opinion::id).toList())
                .setParameter("suggestion", suggestion).getResultList();
        Map<Long, Long> others = new HashMap<>();
        if (!drawn.isEmpty()) {
            Set<Long> living = living(drawn.stream().map(row -> (Long) row[1]).collect(toSet()));
            drawn.stream().filter(row -> living.contains((Long) row[1])).forEach(row -> others.putIfAbsent((Long) row[0], (Long) row[1]));
        }
        return others;
    }

    private Set<Long> living(Set<Long> suggestions) {
        List<?> found = em.createNativeQuery("select id from reception_suggestion where status in ('SUBMITTED', 'REVIEWED', 'NUMBERED', 'ON_RECORD',"
                + " 'HANDED_OVER', 'RETURN_ASKED', 'ACCEPTED', 'EXTENSION_ASKED', 'REHANDLING') and id in ("
                + suggestions.stream().map(String::valueOf).collect(joining(",")) + ") order by id for update").getResultList();
        return found.stream().map(id -> ((Number) id).longValue()).collect(toSet());
    }

    private void sortAnew(Opinion opinion, String label) {
        opinion.course().throughGovernment(false);
        opinion.course().reported(null);
        opinion.goTo(OpinionStatus.RECORDED);
        terms.toBeSorted(opinion, sight.today());
        timeline.addUnnamed(opinion, StepTaken.SUGGESTION_ENDED, OpinionStatus.IN_SUGGESTION, sight.today(), label);
        notices.tell(List.of(Tell.now("opinion:suggestion-ended:" + opinion.id() + ":" + opinion.version(),
                Recipient.office(opinion.areaCode(), LIAISON_OFFICE), NoticeKind.OPINION_SUGGESTION_ENDED, "/reception/opinion.xhtml?id=" + opinion.id(),
                sight.today().toString(), opinion.number() + " " + opinion.title(), label)));
    }
}
