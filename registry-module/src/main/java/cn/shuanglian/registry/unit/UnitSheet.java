package cn.shuanglian.registry.unit;

import cn.shuanglian.registry.area.AreaScope;
import cn.shuanglian.registry.area.Areas;
import cn.shuanglian.registry.code.AreaCode;
import cn.shuanglian.registry.imports.Seen;
import cn.shuanglian.registry.imports.SheetImport;
import cn.shuanglian.registry.sheet.Column;
import cn.shuanglian.registry.sheet.SheetRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The sheet of units; a unit is known by its area and name. The one it belongs to stands in an earlier row or is there already, in the same
 * area or the nearest one above; where the sheet names none, a unit stays where it is.
 */
@ApplicationScoped
class UnitSheet implements SheetImport {
    private static final Column NAME = Column.required("单位名称").max(100);
    private static final Column KIND = Column.required("单位类型");
    private static final Column AREA = Column.required("行政区划");
    private static final Column PARENT = Column.optional("上级单位").max(100);

    @PersistenceContext
    EntityManager em;
    @Inject
    Areas areas;
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
        return List.of(NAME, KIND, AREA, PARENT);
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
        Unit parent = parent(row, unit, area, known);
        if (!row.isSound()) {
            return Taken.REFUSED;
        }
        if (unit == null) {
            unit = new Unit(name, kind, area);
            em.persist(unit);
            known.put(key, unit);
            place(unit, parent);
            return Taken.CREATED;
        }
        boolean changed = unit.become(kind);
        changed |= place(unit, parent);
        return changed ? Taken.UPDATED : Taken.UNCHANGED;
    }

    private boolean place(Unit unit, Unit parent) {
        if (parent == null || Long.valueOf(parent.id()).equals(unit.parentId())) {
            return false;
        }
        tree.place(unit, parent);
        return true;
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
