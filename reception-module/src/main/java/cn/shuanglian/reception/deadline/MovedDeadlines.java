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
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

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

    /** One that does not end where it would by the days as they stand was set before they were known, and is left alone. */
    @Override
    public List<MovedDate> moved(WorkdayTable before, WorkdayTable after) {
        LocalDate today = store.today();
        List<Deadline> open = em.createQuery("select d from Deadline d where d.state = :running and d.endsOn >= :today and d.countedIn <> :given"
                + " order by d.endsOn, d.id", Deadline.class).setParameter("running", DeadlineState.RUNNING).setParameter("today", today)
                .setParameter("given", TermUnit.DATE).getResultList();
        Map<Long, List<TermChange>> changes = store.changes(open.stream().map(Deadline::id).toList());
        List<MovedDate> moved = new ArrayList<>();
        for (Deadline each : open) {
            Term term = each.set(changes.getOrDefault(each.id(), List.of()));
            LocalDate to = DeadlineCount.of(term, after).endsOn();
            if (DeadlineCount.of(term, before).endsOn().equals(each.endsOn()) && !to.equals(each.endsOn()) && !to.isBefore(today)) {
                moved.add(new MovedDate(kind(), each.id(), each.areaCode(), each.label(), each.endsOn(), to, null, each.page()));
            }
        }
        return moved;
    }

    @Override
    public void move(List<MovedDate> dates) {
        if (dates.isEmpty()) {
            return;
        }
        Map<Long, MovedDate> byDeadline = new HashMap<>();
        dates.forEach(date -> byDeadline.put(date.id(), date));
        WorkdayTable table = rules.table();
        lockOwners(byDeadline.keySet());
        Map<Long, List<TermChange>> changes = store.changes(byDeadline.keySet());
        List<Tell> told = new ArrayList<>();
        for (Deadline each : locked(byDeadline.keySet())) {
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

    /** The records before their terms and in the order of keys, as every step locks them. */
    private void lockOwners(Collection<Long> ids) {
        List<Object[]> owners = em.createQuery("select distinct d.owner, d.ownerId from Deadline d where d.id in :ids order by d.owner, d.ownerId",
                Object[].class).setParameter("ids", ids).getResultList();
        for (Map.Entry<OwnerKind, String> kind : Map.of(OwnerKind.OPINION, "Opinion", OwnerKind.SUGGESTION, "Suggestion").entrySet()) {
            List<Long> keys = owners.stream().filter(owner -> owner[0] == kind.getKey()).map(owner -> (Long) owner[1]).toList();
            for (int from = 0; from < keys.size(); from += AT_ONCE) {
                em.createQuery("select r from " + kind.getValue() + " r where r.id in :ids order by r.id", Object.class)
                        .setParameter("ids", keys.subList(from, Math.min(keys.size(), from + AT_ONCE))).setLockMode(LockModeType.PESSIMISTIC_WRITE)
                        .getResultList();
            }
        }
    }

    private List<Deadline> locked(Collection<Long> ids) {
        return em.createQuery("select d from Deadline d where d.id in :ids order by d.id", Deadline.class).setParameter("ids", ids)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
    }

    private static Stream<Recipient> recipients(Deadline deadline) {
        Stream<Recipient> deputy = deadline.mandateId() == null ? Stream.empty() : Stream.of(Recipient.deputy(deadline.mandateId()));
        return deadline.unitId() == null ? deputy : Stream.concat(deputy, Stream.of(Recipient.unit(deadline.unitId())));
    }
}
