package cn.shuanglian.reception.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Receptions of stations that do not come from the plan. */
class Occupied {
    private final Map<Long, List<Reception>> byStation = new HashMap<>();

    /** @param cancelled it takes nobody's time, but the station has had one that begins then */
    record Reception(long id, long station, LocalDate day, int start, int end, boolean cancelled) {
    }

    Occupied(List<Reception> receptions) {
        receptions.forEach(each -> byStation.computeIfAbsent(each.station(), none -> new ArrayList<>()).add(each));
    }

    boolean isTaken(Wanted wanted) {
        return byStation.getOrDefault(wanted.known().station(), List.of()).stream().anyMatch(each -> each.day().equals(wanted.day())
                && (each.start() == wanted.start() || !each.cancelled() && each.start() < wanted.end() && each.end() > wanted.start()));
    }
}
