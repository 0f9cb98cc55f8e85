package cn.shuanglian.web.merge;

import cn.shuanglian.reception.opinion.OpinionRow;
import cn.shuanglian.reception.opinion.Opinions;
import cn.shuanglian.reception.search.OpinionSearch;
import cn.shuanglian.reception.search.SimilarAsk;
import cn.shuanglian.reception.search.SimilarOpinion;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;

/** What looks like the opinion that is being typed. The browser sends title and text while they are typed; nothing of the form is touched. */
@Named
@ViewScoped
public class SimilarNow implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 3;

    @Inject
    OpinionSearch search;
    @Inject
    Opinions opinions;

    private List<SimilarOpinion> found = List.of();
    private Map<Long, OpinionRow> rows = Map.of();

    /** Looks for what the browser sent. */
    public void look() {
        Map<String, String> sent = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        String area = sent.get("similar.area");
        found = search.similar(new SimilarAsk(sent.get("similar.title"), sent.get("similar.text"), area == null || area.isBlank() ? null : area,
                sent.get("similar.place"), null, null, SHOWN));
        rows = Alikes.rows(opinions, found);
    }

    /** Forgets what was found, as the next opinion has its own. */
    public void clear() {
        found = List.of();
        rows = Map.of();
    }

    public List<SimilarOpinion> getFound() {
        return found;
    }

    /** How that one stands. */
    public OpinionRow row(long id) {
        return rows.get(id);
    }

    /** Whether its answer is still to come, so that a speaker can wait for it too. */
    public boolean isOpen(long id) {
        return Alikes.isOpen(rows.get(id));
    }
}
