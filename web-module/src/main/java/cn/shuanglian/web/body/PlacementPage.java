package cn.shuanglian.web.body;

import cn.shuanglian.registry.area.AreaRow;
import cn.shuanglian.registry.area.Areas;
import cn.shuanglian.registry.placement.Missing;
import cn.shuanglian.registry.placement.PlacementChecks;
import cn.shuanglian.registry.placement.PlacementLine;
import cn.shuanglian.registry.placement.PlacementReport;
import cn.shuanglian.registry.placement.PlacementRule;
import cn.shuanglian.web.list.ListNotices;
import cn.shuanglian.web.list.ListQuery;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Whether every deputy of an area has the place the documents demand. */
@Named
@RequestScoped
public class PlacementPage {
    @Inject
    PlacementChecks checks;
    @Inject
    Areas areas;
    @Inject
    ListQuery query;

    private List<AreaRow> choices;
    private PlacementReport report;
    private Map<String, String> areaNames = Map.of();

    /** Called once before the page is shown. */
    public void load() {
        choices = areas.choices();
        var area = query.area("area");
        report = ListNotices.shown(query.getFaults(), "registry", () -> checks.report(area));
        if (report != null) {
            // Asked also when nobody misses a rule, so that the page takes the same queries in every area.
            areaNames = areas.names(Stream.concat(choices.stream().limit(1).map(AreaRow::code),
                    report.lines().stream().flatMap(line -> line.first().stream()).map(Missing::area)).distinct().toList());
        }
    }

    /** The page of the deputy or group that misses the rule, from the root of the site. */
    public String page(PlacementLine line, Missing one) {
        return (line.rule() == PlacementRule.GROUPS ? "/registry/group.xhtml?id=" : "/registry/deputy.xhtml?id=") + one.id();
    }

    /** The list of all who miss the rule, where there are more than the page names; else null. */
    public String list(PlacementLine line) {
        if (line.missing() <= line.first().size()) {
            return null;
        }
        String area = query.area("area") == null ? "" : "&area=" + query.area("area");
        return switch (line.rule()) {
            case LEADING_CADRES, COUNTY_LEADING_CADRES -> "/registry/deputies.xhtml?status=ACTIVE&cadre=true&placed=false" + area;
            case NATIONAL_DEPUTIES -> "/registry/deputies.xhtml?status=ACTIVE&level=NATIONAL&placed=false" + area;
            case PROVINCE_DEPUTIES -> "/registry/deputies.xhtml?status=ACTIVE&level=PROVINCE&placed=false" + area;
            case STATIONS -> "/registry/deputies.xhtml?status=ACTIVE&station=none" + area;
            case GROUPS -> "/registry/groups.xhtml?" + area.replaceFirst("&", "");
        };
    }

    /** The list of the area's groups of one kind. */
    public String groups(String kind) {
        return "/registry/groups.xhtml?kind=" + kind + (query.area("area") == null ? "" : "&area=" + query.area("area"));
    }

    public PlacementReport getReport() {
        return report;
    }

    public List<AreaRow> getAreas() {
        return choices;
    }

    public Map<String, String> getAreaNames() {
        return areaNames;
    }
}
