package cn.shuanglian.web.search;

import cn.shuanglian.reception.search.IndexState;
import cn.shuanglian.reception.search.SearchIndex;
import cn.shuanglian.web.faces.Steps;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** How the index of this node stands, and writing it anew. */
@Named
@RequestScoped
public class SearchIndexPage {
    @Inject
    SearchIndex index;

    private IndexState state;

    /** Called before the page is shown: whoever may not see it is turned away. */
    public void load() {
        getState();
    }

    public IndexState getState() {
        if (state == null) {
            state = index.state();
        }
        return state;
    }

    public String rebuild() {
        return Steps.take(index::rebuild) == Steps.End.DONE ? "/reception/searchIndex.xhtml?faces-redirect=true&begun=1" : null;
    }
}
