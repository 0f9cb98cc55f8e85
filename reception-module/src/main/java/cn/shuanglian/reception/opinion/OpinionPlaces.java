package cn.shuanglian.reception.opinion;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import cn.shuanglian.reception.PlaceNames;
import cn.shuanglian.reception.session.HeldReception;
import cn.shuanglian.registry.deputy.DeputyRef;
import cn.shuanglian.registry.sheet.Column;
import cn.shuanglian.registry.sheet.SheetRow;
import cn.shuanglian.registry.station.StationRow;
import cn.shuanglian.registry.unit.UnitRow;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;

/** Finds the receptions, deputies, units and categories that a sheet of opinions names. */
class OpinionPlaces {
    private final PlaceNames<StationRow> stations;
    private final PlaceNames<UnitRow> units;
    private final Map<Long, String> deputyNames;
    private final Set<String> knownDeputies;
    private final Map<String, String> categories;
    private final IntFunction<List<HeldReception>> heldIn;
    private final Set<Integer> loaded = new HashSet<>();
    private final Map<StationDay, List<HeldReception>> receptions = new HashMap<>();

    private record StationDay(long stationId, LocalDate day) {
    }

    /** A reception and the mandate of a deputy who came to it. */
    record Heard(HeldReception at, long deputyId) {
    }

    /** @param heldIn the receptions held in a year; asked once for every year that comes up */
    OpinionPlaces(List<StationRow> stations, List<DeputyRef> deputies, List<UnitRow> units, Map<String, String> categories,
                  IntFunction<List<HeldReception>> heldIn) {
        this.stations = new PlaceNames<>(stations, StationRow::name, "unknownStation");
        this.units = new PlaceNames<>(units, UnitRow::name, "unknownUnit");
        deputyNames = deputies.stream().collect(toMap(DeputyRef::id, DeputyRef::name));
        knownDeputies = new HashSet<>(deputyNames.values());
        this.categories = categories;
        this.heldIn = heldIn;
    }

    /** Where and by whom the opinion was heard; among namesakes the one who came to that reception is meant. */
    Heard heard(SheetRow row) {
        StationRow station = stations.find(row, OpinionImport.STATION, row.text(OpinionImport.STATION));
        LocalDate day = row.date(OpinionImport.DATE);
        String name = row.text(OpinionImport.DEPUTY);
        if (station == null || day == null || name == null) {
            return null;
        }
        List<HeldReception> held = heldAt(station.id(), day);
        List<Heard> heard = held.stream().flatMap(reception -> reception.came().stream()
                .filter(deputy -> name.equals(deputyNames.get(deputy))).map(deputy -> new Heard(reception, deputy))).toList();
        if (heard.size() == 1) {
            return heard.get(0);
        }
        if (held.isEmpty()) {
            row.refuse(OpinionImport.DATE, "unknownReception");
        } else if (heard.isEmpty()) {
            row.refuse(OpinionImport.DEPUTY, knownDeputies.contains(name) ? "deputyNotThere" : "unknownDeputy");
        } else {
            row.refuse(OpinionImport.DEPUTY, "ambiguous");
        }
        return null;
    }

    Long unit(SheetRow row, Column column) {
        UnitRow unit = units.find(row, column, row.text(column));
        return unit == null ? null : unit.id();
    }

    String category(SheetRow row, Column column) {
        String word = row.text(column);
        String code = word == null ? null : categories.get(word);
        if (word != null && code == null) {
            row.refuse(column, "unknownCategory");
        }
        return code;
    }

    private List<HeldReception> heldAt(long stationId, LocalDate day) {
        if (loaded.add(day.getYear())) {
            receptions.putAll(heldIn.apply(day.getYear()).stream()
                    .collect(groupingBy(reception -> new StationDay(reception.stationId(), reception.on()))));
        }
        return receptions.getOrDefault(new StationDay(stationId, day), List.of());
    }
}
