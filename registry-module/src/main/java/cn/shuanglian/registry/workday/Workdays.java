package cn.shuanglian.registry.workday;

import static cn.shuanglian.registry.caller.Role.READER;
import static cn.shuanglian.registry.caller.Role.SYSTEM;
import static java.util.stream.Collectors.toMap;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The working days as the State Council's notices have them; the same for every area. */
@Stateless
@DenyAll
public class Workdays {
    private static final String ROW = "select new cn.shuanglian.registry.workday.WorkdayRow(w.day, w.kind, w.name) from Workday w ";

    @PersistenceContext
    EntityManager em;
    @Inject
    Clock clock;

    /** Which days are worked; one query. */
    @RolesAllowed({READER, SYSTEM})
    public WorkdayTable table() {
        return new WorkdayTable(em.createQuery("select w.day, w.kind from Workday w", Object[].class).getResultStream()
                .collect(toMap(row -> (LocalDate) row[0], row -> (DayKind) row[1])));
    }

    /** What the notices say of one year, in the order of the days. */
    @RolesAllowed({READER, SYSTEM})
    public WorkdayYear year(int year) {
        List<WorkdayRow> days = list(new WorkdayFilter(year));
        return new WorkdayYear(year, days.isEmpty(), days);
    }

    /** All days of which a notice says something, in their order. */
    @RolesAllowed({READER, SYSTEM})
    public List<WorkdayRow> list(WorkdayFilter filter) {
        LocalDate first = filter.year() == null ? LocalDate.of(1, 1, 1) : LocalDate.of(filter.year(), 1, 1);
        LocalDate last = filter.year() == null ? LocalDate.of(9999, 12, 31) : LocalDate.of(filter.year(), 12, 31);
        return em.createQuery(ROW + "where w.day >= :first and w.day <= :last order by w.day", WorkdayRow.class)
                .setParameter("first", first).setParameter("last", last).getResultList();
    }

    /** The years with a notice and those from now on for which plans are made, latest first. */
    @RolesAllowed({READER, SYSTEM})
    public List<Integer> years() {
        int next = LocalDate.now(clock).getYear() + 1;
        Stream<Integer> known = em.createQuery("select distinct function('year', w.day) from Workday w", Number.class).getResultStream()
                .map(Number::intValue);
        return Stream.concat(known, IntStream.rangeClosed(next - 1, next).boxed()).distinct().sorted((one, other) -> other - one).toList();
    }
}
