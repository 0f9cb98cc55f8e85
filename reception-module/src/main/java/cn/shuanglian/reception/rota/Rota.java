package cn.shuanglian.reception.rota;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Staffs the receptions of a year. Always: nobody twice at one time, nobody where a {@link Bar} stands, deputies at their own station and
 * those of their county only. As far as there are deputies: every seat taken, every leading cadre as often as demanded (with a seat more
 * than a reception has where it must be). Then in this order: as few changes to seats that stand as possible, loads as equal as possible
 * (those who could serve the same slots under the same demand, and counted equally before, differ by at most one, unless a kept seat or a
 * demand prevents it), own station first, receptions of a deputy spread over the year. The same facts, in whatever order, give the same.
 *
 * <p>Directors' seats are filled first, in rotation; then each county by itself, since its deputies receive nowhere else. For the bound
 * see {@link Staffing}; what is lacking in the end is found by looking at each deputy and slot once, O(deputies · slots).
 *
 * @param kept seats that stand and shall stay where nothing bars them
 */
public record Rota(List<Slot> slots, List<Receiver> receivers, Set<Seat> kept) {
    /** No reception is held by fewer. */
    public static final int LEAST_SEATS = 2;

    /** Works the year out. */
    public Outcome solve(Progress progress) {
        Board board = new Board(new Times(slots), receivers);
        Map<String, List<Slot>> counties = slots.stream().collect(groupingBy(Slot::county, TreeMap::new, toList()));
        int steps = counties.size() + 2;
        progress.at(0, steps);
        new Staffing(board, true, kept, slots, receivers.stream().filter(Receiver::director).toList()).run();
        int done = 1;
        for (Map.Entry<String, List<Slot>> county : counties.entrySet()) {
            progress.at(done++, steps);
            new Staffing(board, false, kept, county.getValue(), near(county.getKey(), county.getValue())).run();
        }
        progress.at(done, steps);
        receivers.stream().filter(receiver -> board.load(receiver) < receiver.required()).sorted(comparing(Receiver::mandate))
                .forEach(receiver -> seatBeyond(board, receiver));
        Outcome outcome = new Outcome(board.seats(), unmet(board), equals());
        progress.at(steps, steps);
        return outcome;
    }

    private List<Receiver> near(String county, List<Slot> there) {
        Set<Long> stations = there.stream().map(Slot::station).collect(toSet());
        return receivers.stream().filter(each -> county.equals(each.county()) || each.station() != null && stations.contains(each.station())).toList();
    }

    /** A leading cadre who must receive and finds no free seat gets one more, where there are fewest. */
    private void seatBeyond(Board board, Receiver receiver) {
        List<Slot> open = slots.stream().filter(slot -> receiver.bar(slot) == null)
                .sorted(comparing((Slot slot) -> !receiver.isAtHome(slot)).thenComparing(comparingInt(board::filled)).thenComparing(Slot::key)).toList();
        for (Slot slot : open) {
            if (board.load(receiver) >= receiver.required()) {
                return;
            }
            if (board.isFree(receiver, slot)) {
                board.seat(slot, receiver, false);
            }
        }
    }

    private List<Unmet> unmet(Board board) {
        List<Unmet> unmet = new ArrayList<>();
        Map<Long, Long> directors = board.seats().stream().filter(Seat::director)
                .collect(groupingBy(Seat::slot, counting()));
        for (Slot slot : slots) {
            int absent = slot.directors() - directors.getOrDefault(slot.key(), 0L).intValue();
            if (absent > 0) {
                unmet.add(new Unmet(Unmet.Rule.DIRECTOR, slot.key(), null, absent, whyNobody(board, slot, true)));
            }
            if (board.filled(slot) < slot.seats()) {
                unmet.add(new Unmet(Unmet.Rule.SEATS, slot.key(), null, slot.seats() - board.filled(slot), whyNobody(board, slot, false)));
            }
        }
        for (Receiver receiver : receivers) {
            int lacking = receiver.required() - board.load(receiver);
            if (lacking > 0) {
                unmet.add(new Unmet(Unmet.Rule.CADRE, null, receiver.mandate(), lacking, whyNowhere(receiver)));
            } else if (board.load(receiver) == 0) {
                unmet.add(new Unmet(Unmet.Rule.NEVER, null, receiver.mandate(), 1, whyNowhere(receiver)));
            }
        }
        return unmet;
    }

    private Map<Bar, Integer> whyNobody(Board board, Slot slot, boolean director) {
        Map<Bar, Integer> why = new EnumMap<>(Bar.class);
        for (Receiver receiver : receivers) {
            Bar bar = director ? receiver.barAsDirector(slot) : receiver.bar(slot);
            if (bar == null && !board.isFree(receiver, slot)) {
                bar = Bar.ELSEWHERE;
            }
            if (bar != null && bar != Bar.OTHER_PLACE) {
                why.merge(bar, 1, Integer::sum);
            }
        }
        return why;
    }

    private Map<Bar, Integer> whyNowhere(Receiver receiver) {
        Map<Bar, Integer> why = new EnumMap<>(Bar.class);
        slots.stream().map(receiver::bar).filter(bar -> bar != null && bar != Bar.OTHER_PLACE).forEach(bar -> why.merge(bar, 1, Integer::sum));
        boolean nearNothing = slots.stream().allMatch(slot -> receiver.bar(slot) == Bar.OTHER_PLACE);
        return nearNothing && !slots.isEmpty() ? Map.of(Bar.OTHER_PLACE, slots.size()) : why;
    }

    private Map<Long, Integer> equals() {
        Map<Object, Integer> groups = new HashMap<>();
        return receivers.stream().collect(toMap(Receiver::mandate, receiver -> groups.computeIfAbsent(profile(receiver), none -> groups.size())));
    }

    private Object profile(Receiver receiver) {
        return List.of(receiver.required(), receiver.director(), receiver.received(),
                slots.stream().filter(slot -> receiver.bar(slot) == null).map(Slot::key).collect(toSet()));
    }
}
