package cn.shuanglian.web.registry;

import cn.shuanglian.registry.area.AreaRow;
import cn.shuanglian.registry.area.Areas;
import cn.shuanglian.registry.fault.NotFound;
import cn.shuanglian.registry.fault.Stale;
import cn.shuanglian.registry.unit.DescribeUnit;
import cn.shuanglian.registry.unit.UnitKind;
import cn.shuanglian.registry.unit.UnitRow;
import cn.shuanglian.registry.unit.Units;
import cn.shuanglian.web.faces.Notices;
import cn.shuanglian.web.faces.PageWords;
import cn.shuanglian.web.faces.Refusals;
import cn.shuanglian.web.list.ListQuery;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** One unit that handles opinions, or the form for a new one. */
@Named
@RequestScoped
public class UnitPage {
    @Inject
    Units units;
    @Inject
    Areas areas;
    @Inject
    ListQuery query;

    private UnitRow unit;
    private List<UnitRow> below = List.of();
    private List<UnitRow> parents;
    private String areaName;
    private long versionRead;
    private String name;
    private UnitKind kind;
    private String area;
    private Long parent;
    private boolean typed;
    private long saved;

    /** Called once before the page is shown. @throws NotFound for a key that is none, unknown or outside the caller's area */
    public void load() {
        if (getUnit() != null) {
            below = units.below(unit.id());
            areaName = areas.names(List.of(unit.area())).get(unit.area());
        }
    }

    /** Makes the unit or changes it, and shows it. */
    public String save() {
        DescribeUnit asked = new DescribeUnit(name, kind, area, parent);
        try {
            if (!Refusals.done("unit", () -> store(asked))) {
                return null;
            }
        } catch (Stale overtaken) {
            unit = null;
            Notices.refused(PageWords.of("common", "step.stale"));
            return null;
        }
        Notices.done(PageWords.of("registry", "unit.isSaved", name));
        return "/registry/unit.xhtml?faces-redirect=true&id=" + saved;
    }

    private void store(DescribeUnit asked) {
        if (getUnit() == null) {
            saved = units.create(asked);
        } else {
            saved = unit.id();
            units.amend(saved, versionRead, asked);
        }
    }

    /** The unit, or null for a new one. */
    public UnitRow getUnit() {
        if (unit == null && query.text("id") != null) {
            Long id = query.id("id");
            if (id == null) {
                throw new NotFound("unit", query.text("id"));
            }
            unit = units.require(id);
        }
        return unit;
    }

    public List<UnitRow> getBelow() {
        return below;
    }

    public String getAreaName() {
        return areaName;
    }

    public UnitKind[] getKinds() {
        return UnitKind.values();
    }

    public List<AreaRow> getAreas() {
        return areas.choices();
    }

    /** The units it can belong to. */
    public List<UnitRow> getParents() {
        if (parents == null) {
            Long self = getUnit() == null ? null : unit.id();
            parents = units.parents(self);
        }
        return parents;
    }

    /** The version the office is looking at; it comes back with the step. */
    public long getVersion() {
        return getUnit() == null ? 0 : unit.version();
    }

    public void setVersion(long version) {
        versionRead = version;
    }

    public String getName() {
        return typed || getUnit() == null ? name : unit.name();
    }

    public void setName(String name) {
        typed = true;
        this.name = name;
    }

    public UnitKind getKind() {
        return typed || getUnit() == null ? kind : unit.kind();
    }

    public void setKind(UnitKind kind) {
        this.kind = kind;
    }

    public String getArea() {
        return typed || getUnit() == null ? area : unit.area();
    }

    public void setArea(String area) {
        this.area = area;
    }

    public Long getParent() {
        return typed || getUnit() == null ? parent : unit.parent();
    }

    public void setParent(Long parent) {
        this.parent = parent;
    }
}
