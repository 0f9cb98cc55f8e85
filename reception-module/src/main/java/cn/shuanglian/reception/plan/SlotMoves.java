package cn.shuanglian.reception.plan;

import cn.shuanglian.registry.workday.WorkdayTable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which published receptions move with the working days: those that stand where the day their rule names falls by the table as it was, and
 * would stand elsewhere by the new one. The past, today included, neither moves nor is moved into.
 */
record SlotMoves(WorkdayTable before, WorkdayTable after, LocalDate today) {
    static final String TAKEN = "workdays.stationTaken";
    static final String ELSEWHERE = "workdays.deputyElsewhere";
    static final String ENDED = "workdays.deputyVacant";

    /** A reception that follows a rule, with those who are expected there. */
    record Standing(long reception, long station, LocalDate named, LocalDate day, int start, int end, List<Long> persons) {
    }

    /** A time at which a station or a person is not free. */
    record Busy(LocalDate day, int start, int end) {
        boolean overlaps(Busy other) {
            return day.equals(other.day) && start < other.end && end > other.start;
        }
    }

    /** @param obstacle code of what stands in the way, or null */
    record Move(Standing standing, LocalDate to, String obstacle) {
        Busy then() {
            return new Busy(to, standing.start(), standing.end());
        }
    }

    List<Move> of(List<Standing> all) {
        return all.stream().filter(each -> each.day().isAfter(today) && before.onOrAfter(each.named()).equals(each.day()))
                .map(each -> new Move(each, after.onOrAfter(each.named()), null))
                .filter(move -> !move.to().equals(move.standing().day()) && move.to().isAfter(today)).toList();
    }

    /**
     * The same with what stands in the way of each: the station has another reception beginning then, or somebody expected is elsewhere.
     *
     * @param stations by station when receptions begin there that do not move
     * @param persons by person where they are expected, at receptions that do not move
     */
    static List<Move> checked(List<Move> moves, Map<Long, Set<Busy>> stations, Map<Long, Set<Busy>> persons) {
        Map<Long, Set<Busy>> taken = copy(stations);
        Map<Long, Set<Busy>> expected = copy(persons);
        List<Move> checked = new ArrayList<>();
        for (Move move : moves) {
            Standing standing = move.standing();
            Busy then = move.then();
            boolean there = taken.computeIfAbsent(standing.station(), none -> new HashSet<>()).stream()
                    .anyMatch(busy -> busy.day().equals(then.day()) && busy.start() == then.start());
            boolean elsewhere = standing.persons().stream()
                    .anyMatch(person -> expected.getOrDefault(person, Set.of()).stream().anyMatch(then::overlaps));
            checked.add(new Move(standing, move.to(), there ? TAKEN : elsewhere ? ELSEWHERE : move.obstacle()));
            taken.get(standing.station()).add(then);
            standing.persons().forEach(person -> expected.computeIfAbsent(person, none -> new HashSet<>()).add(then));
        }
        return checked;
    }

    private static Map<Long, Set<Busy>> copy(Map<Long, Set<Busy>> from) {
        Map<Long, Set<Busy>> copy = new HashMap<>();
        from.forEach((key, busy) -> copy.put(key, new HashSet<>(busy)));
        return copy;
    }
}
