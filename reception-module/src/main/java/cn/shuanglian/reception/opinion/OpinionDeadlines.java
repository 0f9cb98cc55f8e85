package cn.shuanglian.reception.opinion;

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
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Deadlines of answers that are still awaited: time that ends on a day off ends on the next working day (民法典 §203). One query. */
@ApplicationScoped
class OpinionDeadlines implements DateBound {
    private static final List<OpinionStatus> AWAITED = List.of(OpinionStatus.HANDED_ON, OpinionStatus.ACCEPTED);

    @PersistenceContext
    EntityManager em;
    @Inject
    Journal journal;
    @Inject
    Notices notices;
    @Inject
    Clock clock;

    @Override
    public String kind() {
        return "OPINION_DEADLINE";
    }

    @Override
    public List<MovedDate> moved(WorkdayTable before, WorkdayTable after) {
        LocalDate today = LocalDate.now(clock);
        return em.createQuery("""
                select o.id, o.number, o.areaCode, o.countedTo, o.deadline from Opinion o where o.deadline >= :today and o.repliedOn is null
                and o.status in :awaited and o.countedTo is not null order by o.deadline, o.id""", Object[].class)
                .setParameter("today", today).setParameter("awaited", AWAITED).getResultStream()
                .filter(row -> before.onOrAfter((LocalDate) row[3]).equals(row[4]))
                .map(row -> new MovedDate(kind(), (Long) row[0], (String) row[2], (String) row[1], (LocalDate) row[4],
                        after.onOrAfter((LocalDate) row[3]), null, "/reception/opinion.xhtml?id=" + row[0]))
                .filter(date -> !date.to().equals(date.from()) && !date.to().isBefore(today)).toList();
    }

    @Override
    public void move(List<MovedDate> dates) {
        if (dates.isEmpty()) {
            return;
        }
        Map<Long, MovedDate> byOpinion = new HashMap<>();
        List<Tell> told = new ArrayList<>();
        dates.forEach(date -> byOpinion.put(date.id(), date));
        em.createQuery("select o from Opinion o where o.id in :ids", Opinion.class).setParameter("ids", byOpinion.keySet()).getResultStream()
                .toList().forEach(opinion -> {
                    MovedDate date = byOpinion.get(opinion.id());
                    opinion.ends(date.to());
                    journal.enter(Deed.done("OPINION_DEADLINE_MOVED", "opinion", opinion.id(), opinion.areaCode(),
                            opinion.number() + " " + date.from() + " > " + date.to()));
                    if (opinion.followedBy() != null) {
                        told.add(Tell.now("deadline:" + opinion.id() + ":" + date.from() + ":" + date.to(), Recipient.deputy(opinion.followedBy()),
                                NoticeKind.DATE_MOVED, date.path(), date.to().toString(), opinion.number(), ""));
                    }
                });
        notices.tell(told);
    }
}
