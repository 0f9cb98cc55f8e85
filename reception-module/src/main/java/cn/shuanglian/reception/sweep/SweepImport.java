package cn.shuanglian.reception.sweep;

import cn.shuanglian.registry.imports.Seen;
import cn.shuanglian.registry.imports.SheetImport;
import cn.shuanglian.registry.sheet.Column;
import cn.shuanglian.registry.sheet.SheetRow;
import cn.shuanglian.registry.unit.UnitRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The sheet of places that are to be looked at; one is known by its sweep's number, its area and its name. */
@ApplicationScoped
class SweepImport implements SheetImport {
    static final Column SWEEP = Column.required("排查编号").or("编号").max(40);
    static final Column PLACE = Column.required("排查地点").or("地点").max(100);
    static final Column UNIT = Column.required("排查单位").or("承办单位").max(100);

    @Inject
    SweepPlaces places;
    @Inject
    SweepDesk desk;

    @Override
    public String kind() {
        return "sweep-checks";
    }

    @Override
    public List<Column> columns() {
        return List.of(SWEEP, PLACE, UNIT);
    }

    @Override
    public Intake begin() {
        return new Lines();
    }

    /** What is known of one sweep while its rows are read: its units by name, and what stands on its list. */
    private record Known(Sweep sweep, Map<String, List<UnitRow>> units, Map<String, Long> there, List<SweepPlaces.Place> wanted) {
    }

    private final class Lines implements Intake {
        private final Map<String, Known> known = new HashMap<>();
        private final Seen<String> seen = new Seen<>();

        @Override
        public Taken take(SheetRow row) {
            String number = row.text(SWEEP);
            String name = row.text(PLACE);
            String unitName = row.text(UNIT);
            if (!row.isSound()) {
                return Taken.REFUSED;
            }
            Known of = known.computeIfAbsent(number, this::load);
            UnitRow unit = of.sweep() == null ? null : unit(row, of, unitName);
            if (of.sweep() == null) {
                row.refuse(SWEEP, "unknownSweep");
            }
            if (unit == null) {
                return Taken.REFUSED;
            }
            SweepPlaces.Place place = SweepPlaces.at(of.sweep().areaCode(), name, unit);
            String key = SweepDesk.key(place.area(), place.name());
            seen.note(row, PLACE, number + " " + key);
            Long there = of.there().get(key);
            if (there != null && there != unit.id()) {
                row.refuse(UNIT, "otherUnit");
            }
            if (!row.isSound()) {
                return Taken.REFUSED;
            }
            if (there != null) {
                return Taken.UNCHANGED;
            }
            of.wanted().add(place);
            return Taken.CREATED;
        }

        private UnitRow unit(SheetRow row, Known of, String name) {
            List<UnitRow> named = of.units().getOrDefault(name, List.of());
            if (named.size() != 1) {
                row.refuse(UNIT, named.isEmpty() ? "unknownUnit" : "ambiguous");
                return null;
            }
            return named.get(0);
        }

        private Known load(String number) {
            Sweep sweep = desk.running(number);
            if (sweep == null) {
                return new Known(null, Map.of(), Map.of(), List.of());
            }
            Map<String, List<UnitRow>> units = new LinkedHashMap<>();
            places.unitsOf(sweep.areaCode()).values().forEach(unit -> units.computeIfAbsent(unit.name(), none -> new ArrayList<>()).add(unit));
            return new Known(sweep, units, desk.listed(sweep), new ArrayList<>());
        }

        @Override
        public void finish() {
            known.values().stream().filter(of -> of.sweep() != null).forEach(of -> desk.enter(of.sweep(), of.wanted()));
        }
    }
}
