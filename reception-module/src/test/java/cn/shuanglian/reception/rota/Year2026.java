package cn.shuanglian.reception.rota;

import cn.shuanglian.registry.workday.DayKind;
import cn.shuanglian.registry.workday.WorkdayTable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Xiangtan in the year 2026 in the shape of the sample: 69 stations in five counties, 345 city deputies and 33 from further up. */
final class Year2026 {
    static final int[] STATIONS = {14, 14, 17, 18, 6};
    private static final int[] DEPUTIES = {76, 76, 76, 76, 74};
    private static final int[] CADRES = {18, 17, 22, 15, 15};
    private static final String[] COUNTIES = {"430302", "430304", "430321", "430381", "430382"};

    private Year2026() {
    }

    /** The days off and made up in 2026 that lie near the 15th. */
    static WorkdayTable workdays() {
        Map<LocalDate, DayKind> days = new HashMap<>();
        LocalDate.of(2026, 2, 15).datesUntil(LocalDate.of(2026, 2, 24)).forEach(day -> days.put(day, DayKind.OFF));
        days.put(LocalDate.of(2026, 2, 14), DayKind.WORK);
        days.put(LocalDate.of(2026, 2, 28), DayKind.WORK);
        return new WorkdayTable(days);
    }

    static List<Slot> slots() {
        DayPattern monthly = new DayPattern(RuleKind.MONTHLY, Set.of(15), Set.of(), Set.of(), null);
        List<Slot> slots = new ArrayList<>();
        for (LocalDate day : monthly.of(2026, workdays()).values()) {
            long station = 0;
            for (int county = 0; county < COUNTIES.length; county++) {
                for (int each = 0; each < STATIONS[county]; each++) {
                    slots.add(new Slot(slots.size() + 1L, ++station, COUNTIES[county], new Hours(day, 9 * 60, 11 * 60), 2, 0));
                }
            }
        }
        return slots;
    }

    /** Deputies are spread over their county's stations unevenly, as in the sample. */
    static List<Receiver> receivers() {
        Random draw = new Random(20260101);
        List<Receiver> receivers = new ArrayList<>();
        int first = 1;
        for (int county = 0; county < COUNTIES.length; county++) {
            for (int each = 0; each < DEPUTIES[county]; each++) {
                long station = first + draw.nextInt(STATIONS[county]);
                boolean director = county < 2 && each < 4;
                receivers.add(new Receiver(1000 + receivers.size(), station, COUNTIES[county], director, 0, each < CADRES[county] ? 2 : 0,
                        meetings(each % 11 == 0), List.of(), Set.of()));
            }
            first += STATIONS[county];
        }
        return receivers;
    }

    /** The congress meets when all are called, the standing committee for some. */
    private static List<Away> meetings(boolean standingCommittee) {
        Away congress = new Away(LocalDate.of(2026, 1, 13), LocalDate.of(2026, 1, 14), Bar.MEETING);
        return standingCommittee ? List.of(congress, new Away(LocalDate.of(2026, 6, 15), LocalDate.of(2026, 6, 16), Bar.MEETING)) : List.of(congress);
    }
}
