package cn.shuanglian.registry.workday;

import static cn.shuanglian.registry.caller.Role.LIAISON_OFFICE;
import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;

import cn.shuanglian.registry.fault.NotAllowedNow;
import cn.shuanglian.registry.fault.Refused;
import cn.shuanglian.registry.job.Jobs;
import cn.shuanglian.registry.job.Tally;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Works out what a notice moves, and moves it. */
@Stateless
@DenyAll
public class NoticePass {
    @Inject
    @Any
    Instance<DateBound> bound;
    @Inject
    Workdays workdays;
    @Inject
    NoticeBook book;
    @Inject
    NoticeNews news;
    @Inject
    Jobs jobs;

    /** The consequences of a draft as things stand now. */
    @RolesAllowed(LIAISON_OFFICE)
    public NoticePreview preview(WorkdayNoticeRow row) {
        Map<LocalDate, NoticeBook.Said> said = book.said(row.id());
        WorkdayTable before = workdays.table();
        WorkdayTable after = before.with(words(said));
        List<DayChange> changes = new ArrayList<>();
        Map<LocalDate, DayKind> known = new TreeMap<>();
        workdays.list(new WorkdayFilter(null)).forEach(each -> known.put(each.day(), each.kind()));
        said.forEach((day, each) -> changes.add(new DayChange(day, DayWord.of(known.get(day)), each.word(), each.name())));
        return new NoticePreview(row, changes, bound.stream().flatMap(each -> each.moved(before, after).stream())
                .sorted(comparing(MovedDate::kind, Comparator.reverseOrder()).thenComparing(MovedDate::from).thenComparing(MovedDate::area)
                        .thenComparing(MovedDate::title).thenComparing(MovedDate::id)).toList());
    }

    /**
     * Changes the working days and moves the dates. Refuses when what would move is no longer what was seen. @throws NotAllowedNow for a
     * notice that somebody decided meanwhile
     */
    @RolesAllowed(LIAISON_OFFICE)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public Tally apply(long job, long id, String seen) {
        WorkdayNotice notice = book.locked(id);
        if (notice.status() != NoticeStatus.DRAFT) {
            throw new NotAllowedNow(WorkdayNotices.APPLY, notice.status().name(), List.of());
        }
        NoticePreview found = preview(notice.row());
        if (!found.seen().equals(seen)) {
            throw new Refused("workdays.otherwise", "seen");
        }
        book.write(book.said(id));
        List<MovedDate> free = found.moved().stream().filter(each -> !each.isStuck()).toList();
        Map<String, List<MovedDate>> byKind = free.stream().collect(groupingBy(MovedDate::kind));
        int done = 0;
        for (DateBound each : bound) {
            List<MovedDate> its = byKind.getOrDefault(each.kind(), List.of());
            jobs.advance(job, free.size(), done);
            each.move(its);
            done += its.size();
        }
        news.tell(found);
        book.decided(notice, NoticeStatus.APPLIED, found.days().size() + " days, " + free.size() + " dates moved, " + found.stuck() + " left to people");
        return new Tally(found.days().size(), free.size(), 0, (int) found.stuck());
    }

    private static Map<LocalDate, DayWord> words(Map<LocalDate, NoticeBook.Said> said) {
        Map<LocalDate, DayWord> words = new TreeMap<>();
        said.forEach((day, each) -> words.put(day, each.word()));
        return words;
    }
}
