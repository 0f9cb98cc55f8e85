package cn.shuanglian.reception.opinion;

import cn.shuanglian.reception.NumberStem;
import cn.shuanglian.reception.deadline.PastDeadline;
import cn.shuanglian.registry.code.AreaCode;
import cn.shuanglian.registry.caller.Caller;
import cn.shuanglian.registry.caller.Callers;
import cn.shuanglian.registry.secret.Seals;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.persistence.config.HintValues;
import org.eclipse.persistence.config.QueryHints;

/** Stores the opinions of a sheet and knows which numbers are taken. */
@Dependent
class OpinionStore {
    @PersistenceContext
    EntityManager em;
    @Inject
    Callers callers;
    @Inject
    Seals seals;
    @Inject
    Event<Object> events;
    @Inject
    ImportedTerms terms;
    @Inject
    Clock clock;

    AreaCode area() {
        return callers.current().area();
    }

    Run open() {
        return new Run(callers.current(), clock.instant());
    }

    /** What one sheet stores. */
    class Run {
        private final Caller caller;
        private final Instant at;
        private final Set<NumberStem> loaded = new HashSet<>();
        private final Map<String, Set<String>> digests = new HashMap<>();
        private final List<Object> toTell = new ArrayList<>();
        private final List<PastDeadline> toKeep = new ArrayList<>();
        private final List<Long> planned = new ArrayList<>();

        private Run(Caller caller, Instant at) {
            this.caller = caller;
            this.at = at;
        }

        LocalDate today() {
            return LocalDate.now(clock);
        }

        /** What a sheet may say of the number so that nothing changes: what brought it, and how it stands now; null if it is free. */
        Set<String> digests(String number) {
            NumberStem stem = NumberStem.of(number);
            if (loaded.add(stem)) {
                load(stem);
            }
            return digests.get(number);
        }

        private void load(NumberStem stem) {
            em.createQuery("select o from Opinion o where o.number like :numbers", Opinion.class).setHint(QueryHints.READ_ONLY, HintValues.TRUE)
                    .setParameter("numbers", stem.pattern()).getResultStream().forEach(found -> digests.put(found.number(), found.digests()));
        }

        void add(OpinionLine line) {
            Opinion opinion = line.opinion();
            opinion.saidBy(new SpeakerDetails(line.speaker(), null, null, false), line.affected(), seals);
            toKeep.add(terms.of(opinion, line));
            em.persist(opinion);
            em.persist(new StepTaken(opinion, StepTaken.IMPORT, null, caller.login(), at, null));
            if (line.leadUnit() != null) {
                em.persist(new OpinionUnit(opinion.id(), line.leadUnit()));
            }
            toTell.add(opinion.recorded());
            if (opinion.result() == OpinionResult.PLANNED) {
                planned.add(opinion.id());
            }
            if (opinion.status() == OpinionStatus.CLOSED) {
                toTell.add(opinion.closed(false));
            }
        }

        void finish() {
            terms.enter(toKeep);
            em.flush();
            em.clear();
            toTell.forEach(events::fire);
            if (!planned.isEmpty()) {
                events.fire(new PlannedInSheet(planned));
            }
        }
    }
}
