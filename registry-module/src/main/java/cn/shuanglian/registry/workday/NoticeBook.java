package cn.shuanglian.registry.workday;

import static java.util.stream.Collectors.joining;

import cn.shuanglian.registry.caller.Callers;
import cn.shuanglian.registry.code.AreaCode;
import cn.shuanglian.registry.fault.NotFound;
import cn.shuanglian.registry.journal.Deed;
import cn.shuanglian.registry.journal.Journal;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Notices as they are kept, and the table as it is written. */
@Dependent
class NoticeBook {
    @PersistenceContext
    EntityManager em;
    @Inject
    Callers callers;
    @Inject
    Journal journal;
    @Inject
    Clock clock;

    record Said(DayWord word, String name) {
    }

    /** Working days are the same everywhere, so whoever decides about them has an area that covers all the others. */
    boolean mayDecide() {
        AreaCode own = callers.current().area();
        return em.createQuery("select count(a) from Area a where a.code not like :own", Long.class).setParameter("own", own.pattern())
                .getSingleResult() == 0;
    }

    void requireMayDecide(Object notice) {
        if (!mayDecide()) {
            throw new NotFound("workdayNotice", notice);
        }
    }

    void keep(Map<LocalDate, Said> said) {
        String years = said.keySet().stream().map(LocalDate::getYear).distinct().map(String::valueOf).collect(joining("、"));
        WorkdayNotice notice = new WorkdayNotice(years, said.size(), clock.millis(), callers.current().accountId());
        em.persist(notice);
        said.forEach((day, each) -> em.persist(new NoticeDay(notice.id(), day, each.word(), each.name())));
        enter("WORKDAY_NOTICE_KEPT", notice, said.size() + " days");
    }

    /** The notice, after everybody else who decides about one. */
    WorkdayNotice locked(long id) {
        return em.createQuery("select n from WorkdayNotice n where n.status = :draft or n.id = :id order by n.id", WorkdayNotice.class)
                .setParameter("draft", NoticeStatus.DRAFT).setParameter("id", id).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream()
                .filter(each -> each.id() == id).findFirst().orElseThrow(() -> new NotFound("workdayNotice", id));
    }

    Map<LocalDate, Said> said(long notice) {
        Map<LocalDate, Said> said = new TreeMap<>();
        em.createQuery("select d from NoticeDay d where d.noticeId = :notice", NoticeDay.class).setParameter("notice", notice).getResultStream()
                .forEach(each -> said.put(each.day(), new Said(each.kind(), each.name())));
        return said;
    }

    void write(Map<LocalDate, Said> said) {
        List<LocalDate> days = List.copyOf(said.keySet());
        em.createQuery("select w from Workday w where w.day in :days", Workday.class).setParameter("days", days).getResultStream().toList()
                .forEach(found -> {
                    Said then = said.remove(found.day());
                    if (then.word() == DayWord.PLAIN) {
                        em.remove(found);
                    } else {
                        found.become(then.word().kind(), then.name());
                    }
                });
        said.forEach((day, then) -> {
            if (then.word() != DayWord.PLAIN) {
                em.persist(new Workday(day, then.word().kind(), then.name()));
            }
        });
        em.flush();
    }

    void decided(WorkdayNotice notice, NoticeStatus how, String detail) {
        notice.decided(how, clock.millis(), callers.current().accountId());
        enter("WORKDAY_NOTICE_" + how, notice, detail);
    }

    private void enter(String action, WorkdayNotice notice, String detail) {
        journal.enter(Deed.done(action, "workdayNotice", notice.id(), callers.current().area().code(), notice.title() + ": " + detail));
    }
}
