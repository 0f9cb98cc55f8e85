package cn.shuanglian.web.lineage;

import cn.shuanglian.reception.lineage.Lineage;
import cn.shuanglian.reception.lineage.Lineages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What hangs together with the opinion or the suggestion a page shows. */
@Named
@RequestScoped
public class ItemLineage {
    @Inject
    Lineages lineages;

    private Lineage lineage;

    /** Read once for the page, however often it is asked for. */
    public Lineage ofOpinion(long id) {
        if (lineage == null) {
            lineage = lineages.ofOpinion(id);
        }
        return lineage;
    }

    /** The same for a page of a suggestion. */
    public Lineage ofSuggestion(long id) {
        if (lineage == null) {
            lineage = lineages.ofSuggestion(id);
        }
        return lineage;
    }
}
