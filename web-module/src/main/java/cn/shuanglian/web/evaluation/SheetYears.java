package cn.shuanglian.web.evaluation;

import cn.shuanglian.web.list.ListQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The years to choose from, the latest first, and the one that is shown: the one asked for, else the latest with records. */
record SheetYears(List<Integer> all, int shown) {
    private static final int NONE = 0;

    static SheetYears of(ListQuery query, List<Integer> recorded, Clock clock) {
        Long asked = query.id("year");
        int latest = recorded.isEmpty() ? LocalDate.now(clock).getYear() : recorded.get(0);
        int shown = asked == null ? latest : asked > 0 && asked < 10_000 ? asked.intValue() : NONE;
        return new SheetYears(Stream.concat(recorded.stream(), Stream.of(asked == null ? latest : shown)).filter(year -> year != NONE)
                .distinct().sorted(Comparator.reverseOrder()).toList(), shown);
    }
}
