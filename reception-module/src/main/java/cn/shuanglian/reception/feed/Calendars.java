package cn.shuanglian.reception.feed;

import static cn.shuanglian.registry.caller.Role.READER;
import static cn.shuanglian.registry.caller.Role.SYSTEM;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What stands in calendars, whoever keeps the records; never more than the caller sees in the records' own lists. */
@Stateless
@DenyAll
public class Calendars {
    private static final Comparator<Occasion> BY_TIME = Comparator.comparing(Occasion::day)
            .thenComparing(Occasion::start, Comparator.nullsFirst(Comparator.<LocalTime>naturalOrder())).thenComparing(Occasion::uid);

    @Inject
    @Any
    Instance<Occasions> keepers;

    /** What fits, the earliest first, cancelled ones too; the number of queries does not depend on how many they are. */
    @RolesAllowed({READER, SYSTEM})
    public List<Occasion> between(OccasionFilter filter) {
        return keepers.stream().flatMap(each -> each.between(filter).stream()).sorted(BY_TIME).toList();
    }

    /** How many fit on each day, without cancelled ones; days without any are left out. */
    @RolesAllowed({READER, SYSTEM})
    public Map<LocalDate, Integer> perDay(OccasionFilter filter) {
        Map<LocalDate, Integer> days = new TreeMap<>();
        keepers.forEach(each -> each.perDay(filter).forEach((day, count) -> days.merge(day, count, Integer::sum)));
        return days;
    }
}
