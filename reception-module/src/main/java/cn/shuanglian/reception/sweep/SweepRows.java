package cn.shuanglian.reception.sweep;

import static java.util.stream.Collectors.toMap;

import cn.shuanglian.reception.Criteria;
import cn.shuanglian.reception.opinion.OpinionRow;
import cn.shuanglian.reception.opinion.Opinions;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Counts the places of sweeps that the caller sees, and completes rows with names: a fixed number of queries for however many rows. */
@Dependent
class SweepRows {
    private static final String LATE = "(c.state = cn.shuanglian.reception.sweep.CheckState.OPEN and s.lastDay < :today"
            + " or c.state = cn.shuanglian.reception.sweep.CheckState.HAZARD_FOUND and c.mendUntil < :today)";

    private static final String TODO = "s.state = cn.shuanglian.reception.sweep.SweepState.OPEN and c.state in"
            + " (cn.shuanglian.reception.sweep.CheckState.OPEN, cn.shuanglian.reception.sweep.CheckState.HAZARD_FOUND)";

    @Inject
    SweepStore store;
    @Inject
    SweepPlaces places;
    @Inject
    Opinions opinions;

    /** A condition on {@code c}, a place, and {@code s}, its sweep; OVERDUE compares with {@code :today}. */
    static String condition(CheckDue due) {
        return due == CheckDue.OVERDUE ? LATE : TODO;
    }

    List<SweepRow> completed(List<SweepRow> rows) {
        if (rows.isEmpty()) {
            return rows;
        }
        Map<Long, String> numbers = opinions.among(rows.stream().map(SweepRow::opinion).distinct().toList()).stream()
                .collect(toMap(OpinionRow::id, OpinionRow::number));
        Map<Long, SweepCount> counts = counts("c.sweepId", store.sight.checks().add("c.sweepId in :sweeps", "sweeps",
                rows.stream().map(SweepRow::id).toList()));
        return rows.stream().map(row -> row.completed(numbers.get(row.opinion()), counts.getOrDefault(row.id(), SweepCount.NONE))).toList();
    }

    /** How far each unit is with the places of one sweep that the caller sees, by name. */
    List<SweepSheet.UnitProgress> units(long sweep) {
        Map<Long, SweepCount> counts = counts("c.unitId", store.sight.checks().add("c.sweepId = :sweep", "sweep", sweep));
        Map<Long, String> names = places.names(counts.keySet());
        return counts.entrySet().stream().map(each -> new SweepSheet.UnitProgress(each.getKey(), Objects.toString(names.get(each.getKey()), ""),
                each.getValue())).sorted(Comparator.comparing(SweepSheet.UnitProgress::name)).toList();
    }

    private Map<Long, SweepCount> counts(String key, Criteria criteria) {
        criteria.add("s.id = c.sweepId").set("today", store.today());
        Map<Long, SweepCount> counts = new HashMap<>();
        criteria.fill(store.em.createQuery("select " + key + ", c.state, count(c.id), sum(case when " + LATE + " then 1 else 0 end)"
                + " from SweepCheck c, Sweep s where " + criteria.text() + " group by " + key + ", c.state", Object[].class)).getResultList()
                .forEach(row -> counts.merge((Long) row[0], SweepCount.NONE.plus((CheckState) row[1], (Long) row[2], ((Number) row[3]).longValue()),
                        SweepRows::sum));
        return counts;
    }

    private static SweepCount sum(SweepCount one, SweepCount other) {
        return new SweepCount(one.places() + other.places(), one.open() + other.open(), one.sound() + other.sound(), one.hazards() + other.hazards(),
                one.mended() + other.mended(), one.overdue() + other.overdue());
    }
}
