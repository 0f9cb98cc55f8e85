package cn.shuanglian.web.intake;

import cn.shuanglian.reception.attachment.OpinionFiles;
import cn.shuanglian.reception.attachment.SentFile;
import cn.shuanglian.reception.merge.Merges;
import cn.shuanglian.reception.opinion.OpinionFilter;
import cn.shuanglian.reception.opinion.OpinionRow;
import cn.shuanglian.reception.opinion.OpinionSource;
import cn.shuanglian.reception.opinion.Opinions;
import cn.shuanglian.reception.opinion.RecordedOpinion;
import cn.shuanglian.registry.caller.Callers;
import cn.shuanglian.registry.caller.Role;
import cn.shuanglian.registry.list.ListRequest;
import cn.shuanglian.web.faces.Notices;
import cn.shuanglian.web.faces.PageWords;
import cn.shuanglian.web.faces.Refusals;
import cn.shuanglian.web.list.ListQuery;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.primefaces.model.file.UploadedFiles;

/**
 * Intake of what was said elsewhere than at a reception, also from a pile of papers: what one paper shares with the next stays in the
 * address, so that the next one is typed without it. Nothing of the speaker ever stands there.
 */
@Named
@RequestScoped
public class IntakePage {
    private static final int SHOWN = 10;

    @Inject
    OpinionFiles files;
    @Inject
    Opinions opinions;
    @Inject
    Merges merges;
    @Inject
    Callers callers;
    @Inject
    ListQuery query;

    private final IntakeDraft draft = new IntakeDraft();
    private UploadedFiles papers;
    private boolean showSpeaker = true;
    private List<OpinionRow> recorded;

    @PostConstruct
    void begin() {
        draft.keep(query);
    }

    /** Called before the page is shown; it is for those who record opinions. */
    public void load() {
        if (Stream.of(Role.STATION_OFFICER, Role.TOWNSHIP_OFFICE, Role.LIAISON_OFFICE).noneMatch(callers.current()::has)) {
            throw new EJBAccessException("intake is for those who record opinions");
        }
        if (query.text("tooBig") != null) {
            Notices.refused(PageWords.of("reception", "opinionFiles.tooBig"));
        }
    }

    /** Records the opinion with its files and makes room for the next one. */
    public String save() {
        return done(() -> files.record(draft.command(), sent()),
                saved -> PageWords.of("reception", "intake.saved", saved.number()));
    }

    /** As {@link #save}, and merges it into one that was said before. */
    public String join(long other) {
        return done(() -> merges.join(draft.command(), sent(), other),
                saved -> PageWords.of("reception", "similar.joined", saved.number(), merges.of(saved.id()).master().number()));
    }

    private String done(Supplier<RecordedOpinion> step, Function<RecordedOpinion, String> words) {
        RecordedOpinion[] saved = new RecordedOpinion[1];
        if (!Refusals.done("intake", () -> saved[0] = step.get())) {
            return null;
        }
        Notices.done(words.apply(saved[0]));
        return "/reception/intake.xhtml?faces-redirect=true" + draft.kept() + "&last=" + saved[0].id();
    }

    private List<SentFile> sent() {
        return papers == null || papers.getFiles() == null ? List.of() : papers.getFiles().stream().filter(file -> file.getSize() > 0)
                .map(file -> new SentFile(file.getFileName(), file.getContent(), showSpeaker)).toList();
    }

    /** The recorder's last ones of the same day and source, the last one on top; at most ten. */
    public List<OpinionRow> getRecorded() {
        if (recorded == null) {
            Long last = query.id("last");
            recorded = last == null ? List.of() : opinions.list(OpinionFilter.with().station(draft.getStation()).source(draft.getSource())
                    .from(draft.getHeardOn()).to(draft.getHeardOn()).build(), new ListRequest("number", true, null, false, SHOWN)).rows();
        }
        return recorded;
    }

    /** An officer records for the own station only. */
    public boolean isOfficeChoosing() {
        return callers.current().has(Role.LIAISON_OFFICE) || callers.current().has(Role.TOWNSHIP_OFFICE);
    }

    public IntakeDraft getDraft() {
        return draft;
    }

    /** Where something can be heard besides a reception, which has its own desk. */
    public List<OpinionSource> getSources() {
        return Stream.of(OpinionSource.values()).filter(source -> source != OpinionSource.RECEPTION).toList();
    }

    public UploadedFiles getPapers() {
        return papers;
    }

    public void setPapers(UploadedFiles papers) {
        this.papers = papers;
    }

    /** The files show who spoke, as a scanned letter does. */
    public boolean isShowSpeaker() {
        return showSpeaker;
    }

    public void setShowSpeaker(boolean showSpeaker) {
        this.showSpeaker = showSpeaker;
    }
}
