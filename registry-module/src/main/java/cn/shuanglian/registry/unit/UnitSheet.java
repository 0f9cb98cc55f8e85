package cn.shuanglian.registry.unit;

import cn.shuanglian.registry.area.AreaScope;
import cn.shuanglian.registry.area.Areas;
import cn.shuanglian.registry.change.ChangeKind;
import cn.shuanglian.registry.change.Changes;
import cn.shuanglian.registry.code.AreaCode;
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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The sheet of units; a unit is known by its area and name. The one it belongs to stands in an earlier row or is there already, in the same
 * area or the nearest one above; a sheet without that column leaves units where they are.
 */
@ApplicationScoped
class UnitSheet implements SheetImport, SheetExport<UnitFilter, UnitRow> {
    private static final Column NAME = Column.required("单位名称").max(100);
    private static final Column KIND = Column.required("单位类型");
    private static final Column AREA = Column.required("行政区划");
    private static final Column PARENT = Column.optional("上级单位").max(100);
    private static final SheetShape<UnitRow> SHAPE = SheetShape.<UnitRow>empty()
            .column(NAME, UnitRow::name)
            .column(KIND, row -> SheetShape.word(UnitKind.WORDS, row.kind()))
            .column(AREA, UnitRow::area)
            .column(PARENT, UnitRow::parentName);

    @PersistenceContext
    EntityManager em;
    @Inject
    Changes changes;
    @Inject
    Areas areas;
    @Inject
    Units units;
    @Inject
    UnitTree tree;

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
        Map<Key, Unit> known = em.createQuery("select u from Unit u where u.areaCode like :scope or u.areaCode in :chain", Unit.class)
                .setParameter("scope", scope.own().pattern()).setParameter("chain", Units.chain(scope.own())).getResultStream()
                .collect(Collectors.toMap(unit -> new Key(unit.areaCode(), unit.name()), Function.identity()));
        Seen<Key> seen = new Seen<>();
        Set<Unit> fresh = new HashSet<>();
        return row -> take(row, scope, known, seen, fresh);
    }

    private Taken take(SheetRow row, AreaScope scope, Map<Key, Unit> known, Seen<Key> seen, Set<Unit> fresh) {
        String name = row.text(NAME);
        UnitKind kind = row.oneOf(KIND, UnitKind.WORDS);
        String area = scope.read(row, AREA);
        Key key = new Key(area, name);
        seen.note(row, NAME, key);
        if (!row.isSound()) {
            return Taken.REFUSED;
        }
        Unit unit = known.get(key);
        Unit parent = parent(row, unit, area, known);
        if (!row.isSound()) {
            return Taken.REFUSED;
        }
        if (fresh.contains(parent)) {
            // New rows of one table are written in no certain order, and a parent has to be there first.
            em.flush();
            fresh.clear();
        }
        if (unit == null) {
            unit = new Unit(name, kind, area);
            unit.below(parent);
            em.persist(unit);
            known.put(key, unit);
            fresh.add(unit);
            changes.note("unit", unit.id(), unit.areaCode(), ChangeKind.SAVED);
            return Taken.CREATED;
        }
        boolean changed = unit.become(kind);
        if (row.has(PARENT) && !Objects.equals(unit.parentId(), parent == null ? null : parent.id())) {
            tree.place(unit, parent);
            changed = true;
        }
        if (changed) {
            changes.note("unit", unit.id(), unit.areaCode(), ChangeKind.SAVED);
        }
        return changed ? Taken.UPDATED : Taken.UNCHANGED;
    }

    private static Unit parent(SheetRow row, Unit unit, String area, Map<Key, Unit> known) {
        String name = row.text(PARENT);
        if (name == null) {
            return null;
        }
        Unit parent = Stream.iterate(new AreaCode(area), Objects::nonNull, AreaCode::parent).map(at -> known.get(new Key(at.code(), name)))
                .filter(Objects::nonNull).findFirst().orElse(null);
        if (parent == null) {
            row.refuse(PARENT, "unknownUnit");
        } else if (unit != null && UnitPath.leadsThrough(parent.path(), unit.path())) {
            row.refuse(PARENT, "unitCycle");
        } else if (UnitPath.depth(parent.path()) >= UnitPath.DEEPEST) {
            row.refuse(PARENT, "unitTooDeep", UnitPath.DEEPEST);
        }
        return parent;
    }
}
