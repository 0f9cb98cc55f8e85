package cn.shuanglian.web.reception;

import cn.shuanglian.reception.opinion.DrawnSuggestion;
import cn.shuanglian.reception.opinion.Opinions;
import cn.shuanglian.reception.template.ReplyTemplateRow;
import cn.shuanglian.reception.template.ReplyTemplates;
import cn.shuanglian.registry.area.Areas;
import cn.shuanglian.registry.code.AreaCode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What the page of an opinion shows of other records, asked for only where it is shown. */
@Named
@RequestScoped
public class OpinionTies {
    @Inject
    OpinionPage page;
    @Inject
    Opinions opinions;
    @Inject
    Areas areas;
    @Inject
    ReplyTemplates templates;

    private List<DrawnSuggestion> suggestions;
    private List<ReplyTemplateRow> offered;

    /** The suggestions drawn from the opinion. */
    public List<DrawnSuggestion> getSuggestions() {
        if (suggestions == null) {
            suggestions = opinions.suggestions(page.getSheet().row().id());
        }
        return suggestions;
    }

    /** Beginnings of answers that the opinion's area offers. */
    public List<ReplyTemplateRow> getTemplates() {
        if (offered == null) {
            offered = templates.forArea(new AreaCode(page.getSheet().row().area()));
        }
        return offered;
    }

    /** Name of the area whose office it was reported to. */
    public String getReportedTo() {
        String code = page.getSheet().course().reportedTo();
        return areas.names(List.of(code)).getOrDefault(code, code);
    }
}
