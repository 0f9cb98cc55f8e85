package cn.shuanglian.reception.deadline;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import cn.shuanglian.registry.caller.Callers;
import cn.shuanglian.registry.journal.Deed;
import cn.shuanglian.registry.journal.Journal;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads and writes terms and what happened to them. */
@Dependent
class DeadlineStore {
    private static final int AT_ONCE = 1_000;
    static final List<DeadlineState> OPEN = List.of(DeadlineState.RUNNING, DeadlineState.PAUSED);

    @PersistenceContext
    EntityManager em;
    @Inject
    Journal journal;
    @Inject
    Callers callers;
    @Inject
    Event<DeadlineMoved> moved;
    @Inject
    Clock clock;

    /** The one that runs or stands still, locked. */
    Optional<Deadline> open(DeadlineOf of) {
        return open(of.owner(), of.ownerId()).stream().filter(each -> each.term() == of.term()
                && (of.unitId() == null ? each.unitId() == null : of.unitId().equals(each.unitId()))).findFirst();
    }

    List<Deadline> open(OwnerKind owner, long ownerId) {
        return em.createQuery("select d from Deadline d where d.owner = :owner and d.ownerId = :id and d.state in :open order by d.id", Deadline.class)
                .setParameter("owner", owner).setParameter("id", ownerId).setParameter("open", OPEN)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
    }

    /** Those of many records, locked in the order of keys, a thousand records at once. */
    List<Deadline> open(OwnerKind owner, Collection<Long> ownerIds) {
        List<Long> keys = ownerIds.stream().sorted().toList();
        List<Deadline> found = new ArrayList<>();
        for (int from = 0; from < keys.size(); from += AT_ONCE) {
            found.addAll(em.createQuery("select d from Deadline d where d.owner = :owner and d.ownerId in :ids and d.state in :open order by d.id",
                    Deadline.class).setParameter("owner", owner).setParameter("ids", keys.subList(from, Math.min(keys.size(), from + AT_ONCE)))
                    .setParameter("open", OPEN).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList());
        }
        return found;
    }

    void addQuietly(Deadline deadline) {
        em.persist(deadline);
    }

    void add(Deadline deadline) {
        em.persist(deadline);
        tell(deadline, deadline.endsOn());
    }

    List<TermChange> changes(Deadline deadline) {
        return changes(List.of(deadline.id())).getOrDefault(deadline.id(), List.of());
    }

    Map<Long, List<TermChange>> changes(Collection<Long> deadlines) {
        List<Long> keys = List.copyOf(deadlines);
        List<DeadlineChange> found = new ArrayList<>();
        for (int from = 0; from < keys.size(); from += AT_ONCE) {
            found.addAll(em.createQuery("select c from DeadlineChange c where c.deadlineId in :ids order by c.id", DeadlineChange.class)
                    .setParameter("ids", keys.subList(from, Math.min(keys.size(), from + AT_ONCE))).getResultList());
        }
        return found.stream().collect(groupingBy(DeadlineChange::deadlineId, mapping(DeadlineChange::change, toList())));
    }

    void add(Deadline deadline, TermChange change) {
        em.persist(new DeadlineChange(deadline.id(), change, callers.current().name(), clock.instant()));
        journal.enter(Deed.done("DEADLINE_" + change.kind(), deadline.owner().object(), deadline.ownerId(), deadline.areaCode(),
                deadline.label() + " " + deadline.term() + " on " + change.on() + ": " + deadline.endsOn()
                        + (change.kind() == ChangeKind.EXTENDED ? ", " + change.amount() + " more" : "")));
    }

    void tell(Deadline deadline, LocalDate to) {
        moved.fire(new DeadlineMoved(deadline.owner(), deadline.ownerId(), deadline.term(), deadline.unitId(), to));
    }

    void follow(OwnerKind owner, Collection<Long> ownerIds, Long mandateId) {
        em.createQuery("update Deadline d set d.mandateId = :mandate where d.owner = :owner and d.ownerId in :ids")
                .setParameter("mandate", mandateId).setParameter("owner", owner).setParameter("ids", ownerIds).executeUpdate();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
