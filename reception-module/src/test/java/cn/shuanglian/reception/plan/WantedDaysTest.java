package cn.shuanglian.reception.plan;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shuanglian.reception.calendar.DayRuleRow;
import cn.shuanglian.reception.rota.RuleKind;
import cn.shuanglian.reception.session.ReceptionKind;
import cn.shuanglian.registry.station.StationHost;
import cn.shuanglian.registry.station.StationKind;
import cn.shuanglian.registry.station.StationRow;
import cn.shuanglian.registry.workday.WorkdayTable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WantedDaysTest {
    private static final List<StationRow> STATIONS = List.of(station(1, StationKind.TOWNSHIP), station(2, StationKind.TOWNSHIP),
            station(3, StationKind.MARKET));

    @Test
    void aMonthlyDayIsTheAreasOwnWhereTheRuleNamesNone() {
        assertThat(days().of(List.of(rule(1, RuleKind.MONTHLY, Set.of(), null, Set.of(), null)))).hasSize(36)
                .allMatch(wanted -> wanted.known().namedOn().getDayOfMonth() == 10 && wanted.kind() == ReceptionKind.DEPUTY_DAY);
    }

    @Test
    void aRuleHoldsForAKindOfStationsOrForThoseItNames() {
        assertThat(days().of(List.of(rule(1, RuleKind.MONTHLY, Set.of(15), StationKind.MARKET, Set.of(), null)))).hasSize(12)
                .allMatch(wanted -> wanted.known().station() == 3);
        assertThat(days().of(List.of(rule(1, RuleKind.MONTHLY, Set.of(15), null, Set.of(1L, 3L), null)))).hasSize(24)
                .noneMatch(wanted -> wanted.known().station() == 2);
    }

    @Test
    void directorsGoFromStationToStation() {
        List<Wanted> wanted = days().of(List.of(rule(1, RuleKind.DIRECTOR, Set.of(5, 20), null, Set.of(), 1)));
        assertThat(wanted).hasSize(24).allMatch(each -> each.directors() == 1 && each.kind() == ReceptionKind.DIRECTOR_DAY);
        assertThat(wanted.subList(0, 4)).extracting(each -> each.known().station()).containsExactly(1L, 2L, 3L, 1L);
    }

    @Test
    void aStationThatWasChosenForADayStays() {
        WantedDays again = new WantedDays(2026, new WorkdayTable(Map.of()), 10, STATIONS, Set.of(new SlotKey(1, 3, LocalDate.of(2026, 1, 5))));
        assertThat(again.of(List.of(rule(1, RuleKind.DIRECTOR, Set.of(5, 20), null, Set.of(), 1))).get(0).known().station()).isEqualTo(3);
    }

    @Test
    void rarerOccasionsComeFirst() {
        DayRuleRow joint = new DayRuleRow(9, "430300", RuleKind.JOINT, Set.of(), Set.of(), Set.of(), LocalDate.of(2026, 1, 15), null, Set.of(),
                LocalTime.of(9, 0), LocalTime.of(11, 0), 2, null, 0);
        assertThat(days().of(List.of(rule(1, RuleKind.MONTHLY, Set.of(15), null, Set.of(), null), joint)).get(0).kind()).isEqualTo(ReceptionKind.JOINT);
    }

    private static WantedDays days() {
        return new WantedDays(2026, new WorkdayTable(Map.of()), 10, STATIONS, Set.of());
    }

    private static DayRuleRow rule(long id, RuleKind kind, Set<Integer> days, StationKind of, Set<Long> named, Integer places) {
        return new DayRuleRow(id, "430300", kind, days, Set.of(), Set.of(), null, of, named, LocalTime.of(9, 0), LocalTime.of(11, 0), 2, places, 0);
    }

    private static StationRow station(long id, StationKind kind) {
        return new StationRow(id, "站" + id, kind, "430302", StationHost.values()[0], null, null, null, null, null, null, 0);
    }
}
