package cn.shuanglian.reception.opinion;

import cn.shuanglian.reception.recusal.Recusals;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Finds the part of the way to which a step belongs, has it done, and writes it down. */
@Dependent
class Stages {
    @PersistenceContext
    EntityManager em;
    @Inject
    Instance<Stage> parts;
    @Inject
    Timeline timeline;
    @Inject
    OpinionUnits units;
    @Inject
    OpinionTerms terms;
    @Inject
    Recusals recusals;
    @Inject
    Event<OpinionReplied> replied;
    @Inject
    Event<OpinionClosed> closed;

    void take(Opinion opinion, OpinionStatus from, OpinionStatus next, OpinionStep step, LocalDate on) {
        Stage part = parts.stream().filter(each -> each.actions().contains(step.action())).findFirst().orElseThrow();
        Said said = part.take(opinion, step, on);
        opinion.goTo(next);
        timeline.add(opinion, from, on, step, said);
        em.flush();
        if (next == OpinionStatus.CLOSED) {
            closed.fire(opinion.closed(recused(opinion, on)));
        }
    }

    void begun(Opinion opinion, LocalDate today) {
        if (opinion.status() == OpinionStatus.RECORDED) {
            terms.toBeSorted(opinion, today);
        } else if (opinion.repliedOn() != null) {
            replied.fire(opinion.replied());
        }
    }

    /** Refuses a unit that is not responsible for the area. */
    void about(Opinion opinion, Long unitId) {
        if (unitId != null) {
            units.requireAll(List.of(unitId), opinion, "aboutUnit");
        }
        opinion.complainsAbout(unitId);
        timeline.addAbout(opinion, unitId);
        em.flush();
    }

    /** Whether the deputy who heard it works for a unit that handled it. */
    private boolean recused(Opinion opinion, LocalDate on) {
        List<Long> handled = Stream.concat(Stream.of(opinion.leadUnitId()), units.helping(opinion).stream()).filter(Objects::nonNull).toList();
        return opinion.mandateId() != null && recusals.barred(List.of(opinion.mandateId()), handled, on).contains(opinion.mandateId());
    }
}
