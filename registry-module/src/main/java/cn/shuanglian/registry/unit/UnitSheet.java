package cn.shuanglian.registry.unit;

import cn.shuanglian.registry.area.AreaScope;
import cn.shuanglian.registry.area.Areas;
import cn.shuanglian.registry.exports.SheetExport;
import cn.shuanglian.registry.imports.Seen;
import cn.shuanglian.registry.imports.SheetImport;
import cn.shuanglian.registry.list.ListRequest;
import cn.shuanglian.registry.list.Listing;
import cn.shuanglian.registry.sheet.Column;
import cn.shuanglian.registry.sheet.SheetRow;
import cn.shuanglian.registry.sheet.SheetShape;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The sheet of units; a unit is known by its area and name. */
@ApplicationScoped
class UnitSheet implements SheetImport, SheetExport<UnitFilter, UnitRow> {
    private static final Column NAME = Column.required("单位名称").max(100);
    private static final Column KIND = Column.required("单位类型");
    private static final Column AREA = Column.required("行政区划");
    private static final SheetShape<UnitRow> SHAPE = SheetShape.<UnitRow>empty()
            .column(NAME, UnitRow::name)
            .column(KIND, row -> SheetShape.word(UnitKind.WORDS, row.kind()))
            .column(AREA, UnitRow::area);

    @PersistenceContext
    EntityManager em;
    @Inject
    Areas areas;
    @Inject
    Units units;

    private record Key(String area, String name) {
    }

    @Override
    public String kind() {
        return "units";
    }

    @Override
    public List<Column> columns() {
        return SHAPE.columns();
    }

    @Override
    public SheetShape<UnitRow> shape() {
        return SHAPE;
    }

    @Override
    public Class<UnitFilter> filter() {
        return UnitFilter.class;
    }

    @Override
    public Listing<UnitRow> lines(UnitFilter filter, ListRequest request) {
        return units.list(filter, request);
    }

    @Override
    public Intake begin() {
        AreaScope scope = areas.scope();
        Map<Key, Unit> known = em.createQuery("select u from Unit u where u.areaCode like :scope", Unit.class)
                .setParameter("scope", scope.own().pattern()).getResultStream()
                .collect(Collectors.toMap(unit -> new Key(unit.areaCode(), unit.name()), Function.identity()));
        Seen<Key> seen = new Seen<>();
        return row -> take(row, scope, known, seen);
    }

    private Taken take(SheetRow row, AreaScope scope, Map<Key, Unit> known, Seen<Key> seen) {
        String name = row.text(NAME);
        UnitKind kind = row.oneOf(KIND, UnitKind.WORDS);
        String area = scope.read(row, AREA);
        Key key = new Key(area, name);
        seen.note(row, NAME, key);
        if (!row.isSound()) {
            return Taken.REFUSED;
        }
        Unit unit = known.get(key);
        if (unit == null) {
            em.persist(new Unit(name, kind, area));
            return Taken.CREATED;
        }
        return unit.become(kind) ? Taken.UPDATED : Taken.UNCHANGED;
    }
}
