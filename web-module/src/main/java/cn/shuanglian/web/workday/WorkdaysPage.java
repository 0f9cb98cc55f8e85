package cn.shuanglian.web.workday;

import static java.util.stream.Collectors.toMap;

import cn.shuanglian.registry.workday.WorkdayNoticeRow;
import cn.shuanglian.registry.workday.WorkdayNotices;
import cn.shuanglian.registry.workday.WorkdayRow;
import cn.shuanglian.registry.workday.WorkdayYear;
import cn.shuanglian.registry.workday.Workdays;
import cn.shuanglian.web.faces.PageWords;
import cn.shuanglian.web.list.ListQuery;
import cn.shuanglian.web.security.MePage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A year's working days: which are off, which are made up, and whether its notice is there. */
@Named
@RequestScoped
public class WorkdaysPage {
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2199;
    private static final int MONTHS = 12;
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    @Inject
    Workdays workdays;
    @Inject
    WorkdayNotices notices;
    @Inject
    MePage me;
    @Inject
    ListQuery query;
    @Inject
    Clock clock;

    private WorkdayYear year;
    private List<Integer> years = List.of();
    private List<WorkdayNoticeRow> latest = List.of();
    private boolean deciding;

    static boolean isYear(long year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    /** Called before the page is shown. */
    public void load() {
        Long asked = query.id("year");
        year = workdays.year(asked != null && isYear(asked) ? asked.intValue() : LocalDate.now(clock).getYear());
        years = workdays.years();
        deciding = me.is("LIAISON_OFFICE") && notices.mayDecide();
        if (deciding) {
            latest = notices.latest();
        }
    }

    /** Also when a form of the page comes back, before the page is shown again. */
    public WorkdayYear getYear() {
        if (year == null) {
            load();
        }
        return year;
    }

    public List<Integer> getYears() {
        return years;
    }

    /** Whether the reader decides about notices. */
    public boolean isDeciding() {
        return deciding;
    }

    public List<WorkdayNoticeRow> getLatest() {
        return latest;
    }

    /** The twelve months. */
    public List<MonthSheet> getMonths() {
        Map<LocalDate, WorkdayRow> said = getYear().days().stream().collect(toMap(WorkdayRow::day, row -> row));
        return IntStream.rangeClosed(1, MONTHS).mapToObj(month -> MonthSheet.of(year.year(), month, said)).toList();
    }

    /** Short names of the weekdays from Monday on. */
    public List<String> getWeekdays() {
        return Stream.of(DayOfWeek.values()).map(day -> day.getDisplayName(TextStyle.NARROW_STANDALONE, PageWords.locale())).toList();
    }

    /** How many days off, or made-up days, the notice names. */
    public long count(String kind) {
        return getYear().days().stream().filter(row -> row.kind().name().equals(kind)).count();
    }

    /** The first year a notice speaks of; its title names them all. */
    public String firstYear(WorkdayNoticeRow row) {
        return row.title().split("、")[0];
    }

    /** Date and time of day; empty for none. */
    public String moment(Long epochMillis) {
        return epochMillis == null ? "" : MINUTE.format(Instant.ofEpochMilli(epochMillis).atZone(clock.getZone()));
    }
}
