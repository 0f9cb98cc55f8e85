package cn.shuanglian.web.rule;

import cn.shuanglian.registry.area.AreaRow;
import cn.shuanglian.registry.area.Areas;
import cn.shuanglian.registry.caller.Callers;
import cn.shuanglian.registry.code.AreaCode;
import cn.shuanglian.registry.fault.NotFound;
import cn.shuanglian.registry.rule.Documents;
import cn.shuanglian.registry.rule.ParameterGroup;
import cn.shuanglian.registry.rule.RuleRow;
import cn.shuanglian.registry.rule.Rules;
import cn.shuanglian.web.list.ListQuery;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** By what rules an area works, and where each of them comes from. */
@Named
@RequestScoped
public class RulesPage {
    @Inject
    Rules rules;
    @Inject
    Documents documents;
    @Inject
    Areas areas;
    @Inject
    Callers callers;
    @Inject
    ListQuery query;

    private AreaCode area;
    private List<AreaRow> choices;
    private List<RuleLine> lines;
    private Map<Long, String> documentNames = Map.of();
    private Map<String, String> areaNames = Map.of();

    /** Called before the page is shown. @throws NotFound for an area that is not the caller's */
    public void load() {
        List<RuleRow> rows = getLines().stream().flatMap(line -> Stream.of(line.row(), line.upper())).filter(Objects::nonNull).toList();
        documentNames = documents.labels(rows.stream().flatMap(row -> Stream.concat(Stream.of(row.documentId()),
                row.history().stream().map(each -> each.provision().documentId()))).filter(Objects::nonNull).distinct().toList());
        areaNames = areas.names(Stream.concat(Stream.of(area), rows.stream().map(RuleRow::from)).filter(Objects::nonNull).map(AreaCode::code)
                .distinct().toList());
    }

    /** The area whose rules are shown: the one asked for, else the caller's. */
    public AreaCode getArea() {
        if (area == null) {
            AreaCode asked = query.area("area");
            if (!query.getFaults().isEmpty()) {
                throw new NotFound("area", query.text("area"));
            }
            area = asked == null ? callers.current().area() : asked;
        }
        return area;
    }

    public String getChosen() {
        return getArea().code();
    }

    /** Does nothing: the choice stands in the address, but Faces hands it over with every form of the page. */
    public void setChosen(String code) {
        getArea();
    }

    public List<RuleLine> getLines() {
        if (lines == null) {
            lines = RuleLine.of(rules.list(getArea()));
        }
        return lines;
    }

    /** Reads the rules again after somebody else changed them. */
    void reread() {
        lines = null;
    }

    /** The lines of one group. */
    public List<RuleLine> of(ParameterGroup group) {
        return getLines().stream().filter(line -> line.parameter().group() == group).toList();
    }

    public List<ParameterGroup> getGroups() {
        return Arrays.asList(ParameterGroup.values());
    }

    public List<AreaRow> getAreas() {
        if (choices == null) {
            choices = areas.choices();
        }
        return choices;
    }

    public Map<String, String> getAreaNames() {
        return areaNames;
    }

    /** Title and number of a document, empty where there is none. */
    public String document(Long id) {
        return id == null ? "" : documentNames.getOrDefault(id, "");
    }
}
