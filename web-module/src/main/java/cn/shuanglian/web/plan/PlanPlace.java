package cn.shuanglian.web.plan;

import cn.shuanglian.registry.area.AreaRow;
import cn.shuanglian.registry.area.Areas;
import cn.shuanglian.registry.code.AreaCode;
import cn.shuanglian.registry.code.AreaLevel;
import cn.shuanglian.registry.fault.NotFound;
import cn.shuanglian.web.list.ListQuery;
import cn.shuanglian.web.security.MePage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Which area's plan for which year the pages about plans show. */
@Named
@RequestScoped
public class PlanPlace {
    private static final int FIRST_YEAR = 2018;
    private static final int PLANNED_FROM_MONTH = 11;

    @Inject
    Areas areas;
    @Inject
    MePage me;
    @Inject
    ListQuery query;
    @Inject
    Clock clock;

    private List<AreaRow> choices;

    /** The area the address names, else the reader's own unless that is the country. @throws NotFound for one that is not the reader's */
    public AreaCode getArea() {
        AreaCode own = new AreaCode(me.getAreaCode());
        AreaCode asked = query.area("area");
        if (asked != null && !own.covers(asked.code())) {
            throw new NotFound("area", asked);
        }
        return asked != null ? asked : own.level() == AreaLevel.COUNTRY ? null : own;
    }

    /** The year the address names; else the next one from November on, when it is planned, or the current one. */
    public int getYear() {
        LocalDate today = LocalDate.now(clock);
        Long asked = query.id("year");
        return asked != null && asked >= FIRST_YEAR && asked <= today.getYear() + 5 ? asked.intValue()
                : today.getMonthValue() >= PLANNED_FROM_MONTH ? today.getYear() + 1 : today.getYear();
    }

    /** The month the address names, or null. */
    public Integer month() {
        Long month = query.id("month");
        return month == null || month < 1 || month > 12 ? null : month.intValue();
    }

    /** Years to choose from. */
    public List<Integer> getYears() {
        int next = LocalDate.now(clock).getYear() + 1;
        return List.of(next + 1, next, next - 1, next - 2);
    }

    public List<AreaRow> getChoices() {
        if (choices == null) {
            choices = areas.choices();
        }
        return choices;
    }

    public String getName() {
        AreaCode area = getArea();
        return area == null ? "" : getChoices().stream().filter(row -> row.code().equals(area.code())).map(AreaRow::name).findFirst()
                .orElse(area.code());
    }

    Map<String, String> names(Collection<String> codes) {
        return areas.names(codes);
    }

    ZoneId zone() {
        return clock.getZone();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
