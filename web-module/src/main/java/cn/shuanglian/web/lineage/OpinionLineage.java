package cn.shuanglian.web.lineage;

import cn.shuanglian.reception.lineage.Lineage;
import cn.shuanglian.reception.lineage.LineageSuggestion;
import cn.shuanglian.reception.lineage.Lineages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What came of the opinion a page shows. */
@Named
@RequestScoped
public class OpinionLineage {
    @Inject
    Lineages lineages;

    private Lineage lineage;

    /** The suggestions drawn from it. */
    public List<LineageSuggestion> suggestions(long opinion) {
        if (lineage == null) {
            lineage = lineages.ofOpinion(opinion);
        }
        return lineage.suggestions();
    }
}
