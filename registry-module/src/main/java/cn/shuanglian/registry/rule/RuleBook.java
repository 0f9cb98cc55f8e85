package cn.shuanglian.registry.rule;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;

import cn.shuanglian.registry.code.AreaCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** Tells from what areas decided what holds where and when: the nearest area counts, and of its decisions the latest that has begun. */
final class RuleBook {
    private static final Comparator<Provision> LATEST = comparing(Provision::since).thenComparing(Provision::id);

    private final Map<Place, List<Provision>> provisions;

    private record Place(AreaCode area, Parameter parameter) {
    }

    RuleBook(List<Provision> provisions) {
        this.provisions = provisions.stream().filter(each -> !each.revoked()).collect(groupingBy(each -> new Place(each.area(), each.parameter())));
    }

    /** What holds in the area on the day. */
    Standing standing(Parameter parameter, AreaCode area, LocalDate on) {
        for (AreaCode each = area; each != null; each = each.parent()) {
            Provision latest = latest(parameter, each, on);
            if (latest != null && latest.amount() != null) {
                return new Standing(parameter, latest);
            }
        }
        return new Standing(parameter, null);
    }

    /** The area's own latest decision that has begun on that day, even one that took its value back; null without any. */
    private Provision latest(Parameter parameter, AreaCode area, LocalDate on) {
        return own(parameter, area).stream().filter(each -> !each.since().isAfter(on)).max(LATEST).orElse(null);
    }

    /** Whether it is the area's own latest decision that has begun on that day. */
    boolean stands(Provision provision, LocalDate on) {
        return provision.equals(latest(provision.parameter(), provision.area(), on));
    }

    /** The area's own decisions that begin after that day, the next one first. */
    List<Provision> toCome(Parameter parameter, AreaCode area, LocalDate after) {
        return own(parameter, area).stream().filter(each -> each.since().isAfter(after)).sorted(LATEST).toList();
    }

    private List<Provision> own(Parameter parameter, AreaCode area) {
        return provisions.getOrDefault(new Place(area, parameter), List.of());
    }

    /** What would stand against the lower end of a span being above the upper one, in the area or one below it, on that day or later; null if nothing. */
    Clash clash(Parameter parameter, AreaCode area, LocalDate from) {
        if (parameter.partner() == null) {
            return null;
        }
        Parameter lower = parameter.isUpper() ? parameter.partner() : parameter;
        Parameter upper = lower.partner();
        for (AreaCode each : concerned(lower, upper, area)) {
            for (LocalDate day : turns(lower, upper, each, from)) {
                int least = standing(lower, each, day).value();
                int most = standing(upper, each, day).value();
                if (least > most) {
                    return new Clash(each, day, least, most);
                }
            }
        }
        return null;
    }

    /** A day on which the span of an area would be turned round. */
    record Clash(AreaCode area, LocalDate on, int lower, int upper) {
    }

    private List<AreaCode> concerned(Parameter lower, Parameter upper, AreaCode area) {
        List<AreaCode> concerned = new ArrayList<>(List.of(area));
        provisions.keySet().stream().filter(place -> place.parameter() == lower || place.parameter() == upper).map(Place::area)
                .filter(each -> area.covers(each.code()) && !each.equals(area)).distinct().forEach(concerned::add);
        return concerned;
    }

    /** The days from the given one on which either end may change in the area. */
    private SortedSet<LocalDate> turns(Parameter lower, Parameter upper, AreaCode area, LocalDate from) {
        SortedSet<LocalDate> days = new TreeSet<>(List.of(from));
        for (AreaCode each = area; each != null; each = each.parent()) {
            own(lower, each).forEach(provision -> days.add(provision.since()));
            own(upper, each).forEach(provision -> days.add(provision.since()));
        }
        return days.tailSet(from);
    }
}
