package cn.shuanglian.reception.plan;

import static java.util.stream.Collectors.toSet;

import cn.shuanglian.reception.calendar.DayRuleRow;
import cn.shuanglian.reception.calendar.DayRules;
import cn.shuanglian.reception.session.ReceptionStatus;
import cn.shuanglian.registry.code.AreaCode;
import cn.shuanglian.registry.rule.Parameter;
import cn.shuanglian.registry.rule.Rules;
import cn.shuanglian.registry.station.StationRow;
import cn.shuanglian.registry.station.Stations;
import cn.shuanglian.registry.workday.WorkdayTable;
import cn.shuanglian.registry.workday.Workdays;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** What a plan is worked out from, besides the deputies. */
@Dependent
class PlanFacts {
    @PersistenceContext
    EntityManager em;
    @Inject
    DayRules dayRules;
    @Inject
    Rules rules;
    @Inject
    Stations stations;
    @Inject
    Workdays workdays;

    List<DayRuleRow> rules(AreaCode area) {
        return dayRules.list(area);
    }

    List<StationRow> stations(AreaCode area) {
        return stations.directory().stream().filter(station -> area.covers(station.area())).toList();
    }

    WorkdayTable workdays() {
        return workdays.table();
    }

    int receptionDay(AreaCode area, int year) {
        return rules.value(Parameter.RECEPTION_DAY, area, LocalDate.of(year, 12, 31));
    }

    /** The receptions of the area's stations in that year that are not the plan's own, cancelled ones too. */
    Occupied receptions(AreaCode area, int year, List<KnownSlot> known) {
        Set<Long> own = known.stream().filter(each -> each.isPublished() && each.status() != ReceptionStatus.CANCELLED)
                .map(each -> each.slot().receptionId()).collect(toSet());
        return new Occupied(em.createQuery("""
                select r.id, r.stationId, r.heldOn, r.startMinute, r.endMinute, r.status from Reception r where r.areaCode like :area
                and r.heldOn >= :first and r.heldOn <= :last""", Object[].class).setParameter("area", area.pattern())
                .setParameter("first", LocalDate.of(year, 1, 1)).setParameter("last", LocalDate.of(year + 1, 1, 31)).getResultStream()
                .filter(row -> !own.contains((Long) row[0]))
                .map(row -> new Occupied.Reception((Long) row[0], (Long) row[1], (LocalDate) row[2], (Integer) row[3], (Integer) row[4],
                        row[5] == ReceptionStatus.CANCELLED)).toList());
    }
}
