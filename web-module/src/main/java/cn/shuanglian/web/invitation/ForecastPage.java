package cn.shuanglian.web.invitation;

import cn.shuanglian.reception.invitation.ForecastMonth;
import cn.shuanglian.reception.invitation.Forecasts;
import cn.shuanglian.registry.area.Areas;
import cn.shuanglian.registry.code.AreaCode;
import cn.shuanglian.web.faces.PageWords;
import cn.shuanglian.web.list.ListNotices;
import cn.shuanglian.web.list.ListQuery;
import cn.shuanglian.web.security.MePage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The year's receptions of an area on paper. */
@Named
@RequestScoped
public class ForecastPage {
    private static final int FIRST_YEAR = 2015;
    private static final int LAST_YEAR = 2100;
    private static final int PUBLISHED_FROM_MONTH = 11;

    @Inject
    Forecasts forecasts;
    @Inject
    Areas areas;
    @Inject
    MePage me;
    @Inject
    ListQuery query;
    @Inject
    Clock clock;

    private List<ForecastMonth> months = List.of();
    private String areaName = "";
    private Integer year;
    private boolean readable;

    /** Called before the page is shown, so that a missing area is told in time. */
    public void load() {
        AreaCode area = area();
        areaName = areas.require(area.code()).name();
        List<ForecastMonth> found = ListNotices.shown(query.getFaults(), "reception", () -> forecasts.of(area, getYear()));
        readable = found != null;
        months = readable ? found : List.of();
    }

    private AreaCode area() {
        AreaCode asked = query.area("area");
        return asked == null ? new AreaCode(me.getAreaCode()) : asked;
    }

    /** The year the address names; else from November on the next one, once it is published, or the latest that has receptions. */
    public int getYear() {
        if (year == null) {
            LocalDate today = LocalDate.now(clock);
            Long asked = query.id("year");
            year = asked != null && asked >= FIRST_YEAR && asked <= LAST_YEAR ? asked.intValue()
                    : forecasts.latest(area(), today, today.getMonthValue() >= PUBLISHED_FROM_MONTH);
        }
        return year;
    }

    public String getTitle() {
        return PageWords.of("reception", "forecast.title", areaName, Integer.toString(getYear()));
    }

    public String getAreaCode() {
        return area().code();
    }

    /** Years to choose from, the one shown among them. */
    public List<Integer> getYears() {
        int next = LocalDate.now(clock).getYear() + 1;
        return Stream.of(next + 1, next, next - 1, next - 2, getYear()).distinct().sorted(Comparator.reverseOrder()).toList();
    }

    public List<ForecastMonth> getMonths() {
        return months;
    }

    /** Whether there is a page to show; why not has been said else. */
    public boolean isReadable() {
        return readable;
    }

    public int getCount() {
        return months.stream().mapToInt(month -> month.lines().size()).sum();
    }

    public String getToday() {
        return LocalDate.now(clock).toString();
    }
}
