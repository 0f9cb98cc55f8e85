package cn.shuanglian.web.lineage;

import cn.shuanglian.reception.lineage.Lineage;
import cn.shuanglian.reception.lineage.Lineages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What came of the opinion a page shows. */
@Named
@RequestScoped
public class OpinionLineage {
    @Inject
    Lineages lineages;

    private Lineage lineage;

    /** Read once for the page, however often it is asked for. */
    public Lineage of(long opinion) {
        if (lineage == null) {
            lineage = lineages.ofOpinion(opinion);
        }
        return lineage;
    }
}
