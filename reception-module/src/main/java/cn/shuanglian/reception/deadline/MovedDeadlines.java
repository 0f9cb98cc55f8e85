package cn.shuanglian.reception.deadline;

import cn.shuanglian.registry.journal.Deed;
import cn.shuanglian.registry.journal.Journal;
import cn.shuanglian.registry.notice.NoticeKind;
import cn.shuanglian.registry.notice.Notices;
import cn.shuanglian.registry.notice.Recipient;
import cn.shuanglian.registry.notice.Tell;
import cn.shuanglian.registry.workday.DateBound;
import cn.shuanglian.registry.workday.MovedDate;
import cn.shuanglian.registry.workday.WorkdayTable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.persistence.config.HintValues;
import org.eclipse.persistence.config.QueryHints;

/**
 * Last days of terms that run follow the working days (民法典 §203): what still has time is counted anew. The deputy who follows the record and
 * the unit that has to act are told.
 */
@ApplicationScoped
class MovedDeadlines implements DateBound {
    private static final int AT_ONCE = 1_000;

    @PersistenceContext
    EntityManager em;
    @Inject
    DeadlineStore store;
    @Inject
    DeadlineRules rules;
    @Inject
    Journal journal;
    @Inject
    Notices notices;

    @Override
    public String kind() {
        return "DEADLINE";
    }

    /**
     * Only terms during which the days changed are counted anew. One that does not end where it would by the days as they stand was set
     * before they were known, and is left alone.
     */
    @Override
    public List<MovedDate> moved(WorkdayTable before, WorkdayTable after) {
        SortedSet<LocalDate> changed = before.unlike(after);
        List<MovedDate> moved = new ArrayList<>();
        List<Deadline> piece = changed.isEmpty() ? List.of() : running(changed, 0);
        while (!piece.isEmpty()) {
            Map<Long, List<TermChange>> changes = store.changes(piece.stream().map(Deadline::id).toList());
            piece.forEach(each -> moved.addAll(moved(each, changes.getOrDefault(each.id(), List.of()), before, after)));
            piece = piece.size() < AT_ONCE ? List.of() : running(changed, piece.get(piece.size() - 1).id());
        }
        return moved;
    }

    private List<MovedDate> moved(Deadline each, List<TermChange> changes, WorkdayTable before, WorkdayTable after) {
        Term term = each.set(changes);
        LocalDate to = DeadlineCount.of(term, after).endsOn();
        boolean moves = DeadlineCount.of(term, before).endsOn().equals(each.endsOn()) && !to.equals(each.endsOn()) && !to.isBefore(store.today());
        return moves ? List.of(new MovedDate(kind(), each.id(), each.areaCode(), each.label(), each.endsOn(), to, null, each.page())) : List.of();
    }

    /** The next thousand terms after that key which run over one of the days; they are only read. */
    private List<Deadline> running(SortedSet<LocalDate> changed, long after) {
        return em.createQuery("""
                select d from Deadline d where d.state = :running and d.endsOn >= :today and d.countedIn <> :given and d.fromOn < :last
                and d.endsOn >= :first and d.id > :after order by d.id""", Deadline.class).setHint(QueryHints.READ_ONLY, HintValues.TRUE)
                .setParameter("running", DeadlineState.RUNNING).setParameter("today", store.today()).setParameter("given", TermUnit.DATE)
                .setParameter("first", changed.first()).setParameter("last", changed.last()).setParameter("after", after).setMaxResults(AT_ONCE)
                .getResultList();
    }

    @Override
    public void move(List<MovedDate> dates) {
        if (dates.isEmpty()) {
            return;
        }
        Map<Long, MovedDate> byDeadline = new TreeMap<>();
        dates.forEach(date -> byDeadline.put(date.id(), date));
        List<Long> keys = List.copyOf(byDeadline.keySet());
        WorkdayTable table = rules.table();
        lockOwners(keys);
        Map<Long, List<TermChange>> changes = store.changes(keys);
        List<Tell> told = new ArrayList<>();
        for (Deadline each : inPieces(keys, this::locked)) {
            MovedDate date = byDeadline.get(each.id());
            each.ends(DeadlineCount.of(each.set(changes.getOrDefault(each.id(), List.of())), table));
            journal.enter(Deed.done("DEADLINE_MOVED_BY_WORKDAYS", each.owner().object(), each.ownerId(), each.areaCode(),
                    each.label() + " " + each.term() + " " + date.from() + " > " + date.to()));
            store.tell(each, each.endsOn());
            recipients(each).forEach(to -> told.add(Tell.now("deadline:" + each.id() + ":" + date.from() + ":" + date.to(), to, NoticeKind.DATE_MOVED,
                    date.path(), date.to().toString(), each.label(), "")));
        }
        notices.tell(told);
    }

    /** The records before their terms, opinions before suggestions, and each in the order of keys, as every step locks them. */
    private void lockOwners(List<Long> deadlines) {
        List<Object[]> owners = inPieces(deadlines, ids -> em.createQuery("select distinct d.owner, d.ownerId from Deadline d where d.id in :ids",
                Object[].class).setParameter("ids", ids).getResultList());
        lock("Opinion", OwnerKind.OPINION, owners);
        lock("Suggestion", OwnerKind.SUGGESTION, owners);
    }

    private void lock(String records, OwnerKind kind, List<Object[]> owners) {
        List<Long> keys = owners.stream().filter(owner -> owner[0] == kind).map(owner -> (Long) owner[1]).distinct().sorted().toList();
        inPieces(keys, ids -> em.createQuery("select r from " + records + " r where r.id in :ids order by r.id", Object.class)
                .setParameter("ids", ids).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList());
    }

    private List<Deadline> locked(List<Long> ids) {
        return em.createQuery("select d from Deadline d where d.id in :ids order by d.id", Deadline.class).setParameter("ids", ids)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
    }

    private static <T> List<T> inPieces(List<Long> keys, Function<List<Long>, List<T>> read) {
        List<T> found = new ArrayList<>();
        for (int from = 0; from < keys.size(); from += AT_ONCE) {
            found.addAll(read.apply(keys.subList(from, Math.min(keys.size(), from + AT_ONCE))));
        }
        return found;
    }

    private static Stream<Recipient> recipients(Deadline deadline) {
        Stream<Recipient> deputy = deadline.mandateId() == null ? Stream.empty() : Stream.of(Recipient.deputy(deadline.mandateId()));
        return deadline.unitId() == null ? deputy : Stream.concat(deputy, Stream.of(Recipient.unit(deadline.unitId())));
    }
}
