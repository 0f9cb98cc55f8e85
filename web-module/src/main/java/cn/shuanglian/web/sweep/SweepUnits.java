package cn.shuanglian.web.sweep;

import cn.shuanglian.registry.code.AreaCode;
import cn.shuanglian.registry.unit.UnitRow;
import cn.shuanglian.registry.unit.Units;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;

/** The units that can look at places of a sweep. */
@Named
@RequestScoped
public class SweepUnits {
    @Inject
    Units units;

    private String area;
    private List<UnitRow> known;

    /** Those of the area, of the areas above it and of those below it. */
    public List<UnitRow> of(String area) {
        if (known == null || !area.equals(this.area)) {
            this.area = area;
            AreaCode swept = new AreaCode(area);
            known = Stream.concat(units.forArea(swept).stream(), units.directory().stream()
                    .filter(unit -> swept.covers(unit.area()) && !unit.area().equals(area))).toList();
        }
        return known;
    }
}
