package cn.shuanglian.web.feed;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import cn.shuanglian.reception.feed.Calendars;
import cn.shuanglian.reception.feed.Occasion;
import cn.shuanglian.reception.feed.OccasionFilter;
import cn.shuanglian.reception.feed.OccasionKind;
import cn.shuanglian.registry.workday.WorkdayTable;
import cn.shuanglian.registry.workday.Workdays;
import cn.shuanglian.web.faces.PageWords;
import cn.shuanglian.web.list.ListNotices;
import cn.shuanglian.web.list.ListQuery;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.primefaces.model.ScheduleModel;

/** The calendar of an area, a station, a deputy or a group. */
@Named
@RequestScoped
public class CalendarPage {
    /** No page names more, only counts them. */
    public static final int MOST = 1000;

    @Inject
    Calendars calendars;
    @Inject
    Workdays workdays;
    @Inject
    CalendarPeriod period;
    @Inject
    OccasionWords words;
    @Inject
    ListQuery query;

    private Map<LocalDate, Integer> counts;
    private WorkdayTable table;
    private List<DayList> days = List.of();
    private YearMonth next;

    /** What stands on one day. */
    public record DayList(LocalDate day, List<Occasion> occasions) {
    }

    /** Called before the page is shown. */
    public void load() {
        OccasionFilter filter = period.filter();
        counts = ListNotices.shown(query.getFaults(), "reception", () -> calendars.perDay(filter));
        if (counts == null) {
            return;
        }
        table = workdays.table();
        if (period.getView() != CalendarView.YEAR && !isTooMany()) {
            days = calendars.between(filter).stream().collect(groupingBy(Occasion::day, TreeMap::new, collectingAndThen(toList(), List::copyOf)))
                    .entrySet().stream().map(each -> new DayList(each.getKey(), each.getValue())).toList();
            next = days.isEmpty() ? next(filter) : null;
        }
    }

    private YearMonth next(OccasionFilter filter) {
        return calendars.perDay(filter.during(filter.last().plusDays(1), filter.last().plusYears(1))).keySet().stream()
                .min(Comparator.naturalOrder()).map(YearMonth::from).orElse(null);
    }

    /** Where nothing stands: the next month, within a year, in which something does, or null. */
    public YearMonth getNext() {
        return next;
    }

    /** Whether the address could be read. */
    public boolean isReadable() {
        return counts != null;
    }

    /** More than can be named. */
    public boolean isTooMany() {
        return getTotal() > MOST;
    }

    /** How many there are, without cancelled ones. */
    public int getTotal() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The months of the year that is looked at, or the one month. */
    public List<MonthTable> getMonths() {
        return (period.getView() == CalendarView.YEAR ? IntStream.rangeClosed(1, 12).mapToObj(month -> YearMonth.of(period.getYear(), month))
                : List.of(period.getMonth()).stream()).map(month -> MonthTable.of(month, counts, table, period.today())).toList();
    }

    /** The holidays of the time looked at are not known yet. */
    public boolean isProvisional() {
        return table.isProvisional(period.getView() == CalendarView.YEAR ? period.getYear() : period.getMonth().getYear());
    }

    /** What stands there, day by day. */
    public List<DayList> getDays() {
        return days;
    }

    /** A day of a small month as it is read out. */
    public String label(MonthTable.Cell cell) {
        return PageWords.of("reception", "calendar.dayLabel", words.day(cell.day()), cell.count());
    }

    public CalendarView[] getViews() {
        return CalendarView.values();
    }

    /** The kinds that stand there. */
    public List<OccasionKind> getKinds() {
        return days.stream().flatMap(day -> day.occasions().stream()).map(Occasion::kind).distinct().sorted().toList();
    }

    /** The names of the filters that the address has, for the grid's own request. */
    public List<String> getNarrowing() {
        return CalendarPeriod.NARROWING.stream().filter(name -> query.text(name) != null).toList();
    }

    /** What the grid asks for, when it asks. */
    public ScheduleModel getSchedule() {
        return new Grid(calendars, words, period.filter());
    }
}
