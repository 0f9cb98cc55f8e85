package cn.shuanglian.web.suggestion;

import cn.shuanglian.reception.opinion.OpinionFilter;
import cn.shuanglian.reception.opinion.OpinionRow;
import cn.shuanglian.reception.opinion.Opinions;
import cn.shuanglian.reception.suggestion.DraftSuggestion;
import cn.shuanglian.reception.suggestion.Openness;
import cn.shuanglian.reception.suggestion.SourceOpinion;
import cn.shuanglian.reception.suggestion.SuggestionSheet;
import cn.shuanglian.reception.suggestion.Suggestions;
import cn.shuanglian.registry.fault.NotAllowedNow;
import cn.shuanglian.registry.fault.Refused;
import cn.shuanglian.registry.fault.Stale;
import cn.shuanglian.registry.list.ListRequest;
import cn.shuanglian.web.faces.Notices;
import cn.shuanglian.web.faces.PageWords;
import cn.shuanglian.web.faces.Refusals;
import cn.shuanglian.web.help.HelpDeputies;
import cn.shuanglian.web.list.ListQuery;
import cn.shuanglian.web.rest.PathId;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The form in which a deputy words a suggestion, or words a draft anew; opinions that the deputy heard stand beside it to draw from. */
@Named
@ViewScoped
public class SuggestionDraftPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int OFFERED = 50;

    @Inject
    ListQuery query;
    @Inject
    Suggestions suggestions;
    @Inject
    Opinions opinions;
    @Inject
    HelpDeputies deputies;

    private SuggestionSheet sheet;
    private Long mover;
    private String title;
    private String category;
    private String reason;
    private String content;
    private String wish;
    private Openness openness = Openness.PUBLIC;
    private List<Long> sources = new ArrayList<>();
    private List<Source> offered = new ArrayList<>();

    /** An opinion to draw from. */
    public record Source(long id, String number, String heardOn, String title) implements Serializable {
        static Source of(OpinionRow row) {
            return new Source(row.id(), row.number(), row.heardOn().toString(), row.title());
        }
    }

    /** Called before the page is shown: reads the draft that the address names, or begins one from the opinions it names. */
    public void load() {
        if (FacesContext.getCurrentInstance().isPostback()) {
            return;
        }
        if (query.text("id") != null) {
            fill(suggestions.sheet(PathId.of("suggestion", query.text("id"))));
        } else if (!deputies.isOffice() && deputies.getOwn().size() == 1) {
            mover = deputies.getOwn().get(0).id();
        }
        List<Long> asked = query.ids("opinion");
        asked.stream().filter(id -> !sources.contains(id)).forEach(sources::add);
        offer(asked);
    }

    private void fill(SuggestionSheet known) {
        sheet = known;
        title = known.row().title();
        category = known.row().category().code();
        reason = known.reason();
        content = known.content();
        wish = known.wish();
        openness = known.row().openness();
        sources = known.sources().stream().map(SourceOpinion::id).collect(Collectors.toCollection(ArrayList::new));
        known.sources().forEach(source -> offered.add(new Source(source.id(), source.number(), source.heardOn().toString(), "")));
    }

    /** What is drawn from already, what the address asks for, and the latest the deputy heard. */
    private void offer(List<Long> asked) {
        Set<Long> there = offered.stream().map(Source::id).collect(Collectors.toCollection(LinkedHashSet::new));
        List<OpinionRow> found = new ArrayList<>(opinions.among(asked));
        if (!deputies.isOffice()) {
            found.addAll(opinions.list(OpinionFilter.with().build(), new ListRequest("heardOn", true, null, false, OFFERED)).rows());
        }
        found.stream().filter(row -> there.add(row.id())).map(Source::of).forEach(offered::add);
    }

    /** Keeps the draft and shows it. */
    public String save() {
        DraftSuggestion said = new DraftSuggestion(title, category, reason, content, wish, openness, sources);
        long[] id = {sheet == null ? 0 : sheet.row().id()};
        boolean done = Refusals.done("draft", () -> {
            if (sheet == null) {
                id[0] = begun(said);
            } else {
                amend(said);
            }
        });
        if (!done) {
            return null;
        }
        Notices.done(PageWords.of("reception", "suggestion.kept"));
        return "/reception/suggestion.xhtml?faces-redirect=true&id=" + id[0];
    }

    private long begun(DraftSuggestion said) {
        if (mover == null) {
            throw new Refused("required", "mover");
        }
        return suggestions.draft(mover, said);
    }

    private void amend(DraftSuggestion said) {
        try {
            suggestions.amend(sheet.row().id(), said, sheet.row().version());
        } catch (Stale | NotAllowedNow late) {
            throw new Refused("suggestion.overtaken", null);
        }
    }

    /** The draft that is worded anew, or null for a new one. */
    public SuggestionSheet getSheet() {
        return sheet;
    }

    public List<Source> getOffered() {
        return offered;
    }

    public Long getMover() {
        return mover;
    }

    public void setMover(Long mover) {
        this.mover = mover;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getCategory() {
        return category;
    }

    public void setCategory(String category) {
        this.category = category;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getContent() {
        return content;
    }

    public void setContent(String content) {
        this.content = content;
    }

    public String getWish() {
        return wish;
    }

    public void setWish(String wish) {
        this.wish = wish;
    }

    public Openness getOpenness() {
        return openness;
    }

    public void setOpenness(Openness openness) {
        this.openness = openness;
    }

    public List<Long> getSources() {
        return sources;
    }

    public void setSources(List<Long> sources) {
        this.sources = sources == null ? new ArrayList<>() : new ArrayList<>(sources);
    }
}
