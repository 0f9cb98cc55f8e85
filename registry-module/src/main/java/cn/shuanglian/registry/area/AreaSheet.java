package cn.shuanglian.registry.area;

import cn.shuanglian.registry.caller.Callers;
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
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The sheet of areas as the ministry publishes it: code and name. */
@ApplicationScoped
class AreaSheet implements SheetImport, SheetExport<AreaFilter, AreaRow> {
    private static final Column CODE = Column.required("行政区划").or("code").or("代码").or("行政区划代码").max(9);
    private static final Column NAME = Column.required("名称").or("name").or("行政区划名称").max(60);
    private static final SheetShape<AreaRow> SHAPE = SheetShape.<AreaRow>empty().column(CODE, AreaRow::code).column(NAME, AreaRow::name);

    @PersistenceContext
    EntityManager em;
    @Inject
    Callers callers;
    @Inject
    Areas areas;

    @Override
    public String kind() {
        return "areas";
    }

    @Override
    public List<Column> columns() {
        return SHAPE.columns();
    }

    @Override
    public SheetShape<AreaRow> shape() {
        return SHAPE;
    }

    @Override
    public Class<AreaFilter> filter() {
        return AreaFilter.class;
    }

    @Override
    public Listing<AreaRow> lines(AreaFilter filter, ListRequest request) {
        return areas.list(filter.below(), request);
    }

    @Override
    public Intake begin() {
        AreaCode own = callers.current().area();
        Map<String, Area> known = em.createQuery("select a from Area a where a.code like :scope", Area.class)
                .setParameter("scope", own.pattern()).getResultStream().collect(Collectors.toMap(Area::code, Function.identity()));
        Seen<String> seen = new Seen<>();
        return row -> take(row, own, known, seen);
    }

    private Taken take(SheetRow row, AreaCode own, Map<String, Area> known, Seen<String> seen) {
        String code = row.text(CODE);
        String name = row.text(NAME);
        if (code != null && !AreaCode.isWellFormed(code)) {
            row.refuse(CODE, "areaCode");
        } else if (code != null && !own.covers(code)) {
            row.refuse(CODE, "outOfScope");
        }
        seen.note(row, CODE, code);
        if (!row.isSound()) {
            return Taken.REFUSED;
        }
        Area area = known.get(code);
        if (area == null) {
            em.persist(new Area(new AreaCode(code), name));
            return Taken.CREATED;
        }
        if (area.name().equals(name)) {
            return Taken.UNCHANGED;
        }
        area.rename(name);
        return Taken.UPDATED;
    }
}
