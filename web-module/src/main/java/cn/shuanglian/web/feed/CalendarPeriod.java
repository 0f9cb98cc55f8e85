package cn.shuanglian.web.feed;

import cn.shuanglian.reception.feed.OccasionFilter;
import cn.shuanglian.web.list.ListQuery;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;

/** Which calendar for which time the address names, and the addresses of its neighbours. */
@Named
@RequestScoped
public class CalendarPeriod {
    static final List<String> NARROWING = List.of("area", "station", "deputy", "group");

    @Inject
    ListQuery query;
    @Inject
    Clock clock;

    /** The month where the address does not say. */
    public CalendarView getView() {
        CalendarView asked = query.oneOf("view", CalendarView.class);
        return asked == null ? CalendarView.MONTH : asked;
    }

    public YearMonth getMonth() {
        LocalDate day = getDay();
        YearMonth asked = day != null ? YearMonth.from(day) : query.month("month");
        return asked != null ? asked : getView() == CalendarView.YEAR || query.text("year") == null ? YearMonth.from(today())
                : YearMonth.of(getYear(), today().getMonth());
    }

    /** The year the address names, or that of its month or day; the current one where it names none. */
    public int getYear() {
        Year asked = query.year("year");
        return asked != null ? asked.getValue() : getView() == CalendarView.YEAR && query.text("month") != null ? getMonth().getYear() : today().getYear();
    }

    /** The one day of a list, or null. */
    public LocalDate getDay() {
        return getView() == CalendarView.LIST ? query.date("day") : null;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    OccasionFilter filter() {
        LocalDate day = getDay();
        LocalDate first = day != null ? day : getView() == CalendarView.YEAR ? LocalDate.of(getYear(), 1, 1) : getMonth().atDay(1);
        LocalDate last = day != null ? day : getView() == CalendarView.YEAR ? LocalDate.of(getYear(), 12, 31) : getMonth().atEndOfMonth();
        return new OccasionFilter(query.area("area"), query.id("station"), query.id("deputy"), query.id("group"), first, last);
    }

    /** Address of the same calendar in another view, for the time being looked at. */
    public String viewed(CalendarView view) {
        return view == CalendarView.YEAR ? address(view, "year", String.valueOf(getView() == CalendarView.YEAR ? getYear() : getMonth().getYear()))
                : address(view, "month", (getView() == CalendarView.YEAR && getYear() != today().getYear() ? YearMonth.of(getYear(), 1) : getMonth()).toString());
    }

    /** Address of the month, in a grid or as a list as it is looked at. */
    public String ofMonth(YearMonth month) {
        return address(getView() == CalendarView.LIST ? CalendarView.LIST : CalendarView.MONTH, "month", month.toString());
    }

    /** Address of the list of one day. */
    public String ofDay(LocalDate day) {
        return address(CalendarView.LIST, "day", day.toString());
    }

    /** Address of what comes so many days, months or years later, as is looked at. */
    public String later(int steps) {
        if (getView() == CalendarView.YEAR) {
            return address(CalendarView.YEAR, "year", String.valueOf(getYear() + steps));
        }
        return getDay() != null ? ofDay(getDay().plusDays(steps)) : ofMonth(getMonth().plusMonths(steps));
    }

    /** The filters of the address, for another page of the same calendar; begins with an ampersand unless empty. */
    public String getNarrowed() {
        return NARROWING.stream().filter(name -> query.text(name) != null)
                .map(name -> "&" + name + "=" + URLEncoder.encode(query.text(name), StandardCharsets.UTF_8)).collect(Collectors.joining());
    }

    private String address(CalendarView view, String name, String value) {
        return "/reception/calendar.xhtml?view=" + view + "&" + name + "=" + value + getNarrowed();
    }
}
