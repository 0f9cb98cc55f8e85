package cn.shuanglian.web.lineage;

import cn.shuanglian.reception.lineage.Lineage;
import cn.shuanglian.reception.lineage.LineageOpinion;
import cn.shuanglian.reception.lineage.LineageSuggestion;
import cn.shuanglian.reception.lineage.Lineages;
import cn.shuanglian.registry.fault.NotFound;
import cn.shuanglian.web.list.ListQuery;
import cn.shuanglian.web.rest.PathId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Stream;

/** The lineage of the opinion or of the suggestion that the address names. */
@Named
@RequestScoped
public class LineagePage {
    @Inject
    ListQuery query;
    @Inject
    Lineages lineages;

    private Lineage lineage;

    /** Called once before the page is shown. An address that names neither or both names nothing. */
    public void load() {
        String opinion = query.text("opinion");
        String suggestion = query.text("suggestion");
        if ((opinion == null) == (suggestion == null)) {
            throw new NotFound("lineage", opinion);
        }
        lineage = opinion == null ? lineages.ofSuggestion(PathId.of("suggestion", suggestion)) : lineages.ofOpinion(PathId.of("opinion", opinion));
    }

    public Lineage getLineage() {
        return lineage;
    }

    /** What the lineage was asked for, by its number; a draft has none. */
    public String getNumber() {
        Stream<LineageOpinion> opinions = Stream.concat(lineage.others().stream(), lineage.suggestions().stream().flatMap(each -> each.sources().stream()));
        return Stream.concat(opinions.filter(LineageOpinion::here).map(LineageOpinion::number),
                lineage.suggestions().stream().filter(LineageSuggestion::here).map(each -> each.row().number() == null ? each.row().title() : each.row().number()))
                .findFirst().orElse("");
    }
}
