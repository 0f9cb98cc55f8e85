package cn.shuanglian.reception.plan;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import cn.shuanglian.reception.calendar.DayRuleRow;
import cn.shuanglian.reception.rota.DayPattern;
import cn.shuanglian.reception.rota.Rota;
import cn.shuanglian.reception.rota.RuleKind;
import cn.shuanglian.reception.session.ReceptionKind;
import cn.shuanglian.registry.station.StationRow;
import cn.shuanglian.registry.workday.WorkdayTable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What an area's rules want in a year.
 *
 * @param usualDay day of the month where a rule names none (S3)
 * @param known slots the plan has already; where a rule takes a few stations at a time, those it took stay
 */
record WantedDays(int year, WorkdayTable workdays, int usualDay, List<StationRow> stations, Collection<SlotKey> known) {
    /** Rarer occasions come first: where two rules want a station at the same time, the first of them has it. */
    private static final List<RuleKind> ORDER = List.of(RuleKind.JOINT, RuleKind.DIRECTOR, RuleKind.MONTHLY, RuleKind.MARKET);

    List<Wanted> of(List<DayRuleRow> rules) {
        List<Wanted> wanted = new ArrayList<>();
        rules.stream().sorted(comparingInt((DayRuleRow rule) -> ORDER.indexOf(rule.kind())).thenComparing(DayRuleRow::id))
                .forEach(rule -> add(rule, wanted));
        return wanted;
    }

    private void add(DayRuleRow rule, List<Wanted> wanted) {
        List<StationRow> its = stations.stream().filter(station -> rule.isFor(station.id(), station.kind()))
                .sorted(comparing(StationRow::id)).toList();
        int turn = 0;
        for (Map.Entry<LocalDate, LocalDate> day : pattern(rule, usualDay).of(year, workdays).entrySet()) {
            for (StationRow station : chosen(rule, its, day.getKey(), turn)) {
                wanted.add(new Wanted(new SlotKey(rule.id(), station.id(), day.getKey()), station.area(), day.getValue(), minute(rule.start()),
                        minute(rule.end()), kind(rule.kind()), Math.max(rule.seats(), Rota.LEAST_SEATS), rule.kind() == RuleKind.DIRECTOR ? 1 : 0));
            }
            turn++;
        }
    }

    /** In rotation, but a station that was chosen for the day stays. */
    private Collection<StationRow> chosen(DayRuleRow rule, List<StationRow> its, LocalDate day, int turn) {
        if (rule.places() == null || rule.places() >= its.size()) {
            return its;
        }
        Set<StationRow> chosen = new LinkedHashSet<>();
        its.stream().filter(station -> known.contains(new SlotKey(rule.id(), station.id(), day))).limit(rule.places()).forEach(chosen::add);
        for (int at = turn * rule.places(); chosen.size() < rule.places(); at++) {
            chosen.add(its.get(at % its.size()));
        }
        return chosen;
    }

    static DayPattern pattern(DayRuleRow rule, int usualDay) {
        Set<Integer> monthDays = rule.monthDays().isEmpty() ? Set.of(usualDay) : rule.monthDays();
        return new DayPattern(rule.kind(), monthDays, rule.endDigits(), rule.weekDays(), rule.date());
    }

    private static ReceptionKind kind(RuleKind kind) {
        return switch (kind) {
            case MONTHLY, MARKET -> ReceptionKind.DEPUTY_DAY;
            case DIRECTOR -> ReceptionKind.DIRECTOR_DAY;
            case JOINT -> ReceptionKind.JOINT;
        };
    }

    private static int minute(LocalTime time) {
        return time.toSecondOfDay() / 60;
    }
}
