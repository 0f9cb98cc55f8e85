package cn.shuanglian.reception.commitment;

import static java.util.stream.Collectors.joining;

import cn.shuanglian.registry.change.ChangeKind;
import cn.shuanglian.registry.change.Changes;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** Enters what answers promise, and what later answers to the same matter make of it. */
@Dependent
class CommitmentBook {
    private static final int AT_ONCE = 500;

    @Inject
    CommitmentStore store;
    @Inject
    CommitmentNotices notices;
    @Inject
    CommitmentTerm term;
    @Inject
    Event<CommitmentEnded> ended;
    @Inject
    Changes changes;

    /** Enters the promise; one made with an earlier answer to the same matter is made anew. */
    void enter(Promise promise) {
        Commitment there = promise.source() == CommitmentSource.OPINION ? store.ofOpinion(promise.sourceId())
                : store.ofSuggestion(promise.sourceId(), promise.unit());
        LocalDate before = there == null ? null : there.dueOn();
        Commitment commitment = there == null ? new Commitment(promise) : there;
        if (there == null) {
            store.em.persist(commitment);
        } else {
            // It may be another unit's from now on, and the term of the one before would go on running.
            term.cancel(commitment);
            commitment.renew(promise);
        }
        store.em.flush();
        term.start(commitment, promise.on());
        store.note(commitment, there == null ? "MADE" : "RENEWED", promise.on(), before, promise.what());
        notices.made(commitment);
    }

    /** A later answer to the matter promises nothing more: it says that it is done, or that it will not be. @param commitment null for none */
    void answered(Commitment commitment, boolean solved, String answer, LocalDate on) {
        if (commitment == null || commitment.state().isOver()) {
            return;
        }
        if (solved) {
            commitment.keptBy(answer, on);
            term.done(commitment, on);
        } else {
            commitment.withdraw(on);
            term.cancel(commitment);
        }
        store.note(commitment, "REPLACED", on, commitment.dueOn(), answer);
        ended.fire(commitment.ended());
    }

    /**
     * Enters what answers of a sheet promise, without a day. The key of the opinion serves as that of the promise; the journal has one line for
     * the whole sheet.
     */
    void gather(List<Long> opinions) {
        for (int from = 0; from < opinions.size(); from += AT_ONCE) {
            List<Long> some = opinions.subList(from, Math.min(opinions.size(), from + AT_ONCE));
            store.em.createNativeQuery("""
                    insert into reception_commitment (id, source, opinion_id, number, title, area_code, unit_id, what, made_on, made_year, moves,
                    state, reminded, version) select o.id, 'OPINION', o.id, o.number, o.title, o.area_code, o.lead_unit_id, o.reply, o.replied_on,
                    year(o.replied_on), 0, 'OPEN', 0, 1 from reception_opinion o where o.replied_on is not null and o.id in (%s)"""
                    .formatted(some.stream().map(String::valueOf).collect(joining(",")))).executeUpdate();
            store.em.createQuery("select c.id, c.areaCode from Commitment c where c.opinionId in :opinions order by c.id", Object[].class)
                    .setParameter("opinions", some).getResultList()
                    .forEach(entered -> changes.note("commitment", (Long) entered[0], (String) entered[1], ChangeKind.SAVED));
        }
    }
}
