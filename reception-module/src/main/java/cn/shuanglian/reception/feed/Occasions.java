package cn.shuanglian.reception.feed;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Whoever keeps things that happen on days tells calendars about them; implemented as CDI beans. Only what the caller may see is told:
 * the rights of the record's own lists hold here, too (the system sees all).
 */
public interface Occasions {
    /** What fits, cancelled ones too; the number of queries does not depend on how many they are. */
    List<Occasion> between(OccasionFilter filter);

    /** How many fit on each day, without cancelled ones; days without any are left out. To be overridden where counting is cheaper than reading. */
    default Map<LocalDate, Integer> perDay(OccasionFilter filter) {
        return between(filter).stream().filter(each -> !each.cancelled()).collect(groupingBy(Occasion::day, summingInt(each -> 1)));
    }
}
