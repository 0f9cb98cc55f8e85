package cn.shuanglian.web.merge;

import cn.shuanglian.reception.merge.MergeOpinions;
import cn.shuanglian.reception.merge.MergeSheet;
import cn.shuanglian.reception.merge.Merges;
import cn.shuanglian.reception.merge.UnmergeOpinion;
import cn.shuanglian.reception.opinion.OpinionFilter;
import cn.shuanglian.reception.opinion.OpinionRow;
import cn.shuanglian.reception.opinion.Opinions;
import cn.shuanglian.reception.search.OpinionSearch;
import cn.shuanglian.reception.search.SimilarOpinion;
import cn.shuanglian.registry.clock.Clocks;
import cn.shuanglian.registry.fault.Refused;
import cn.shuanglian.registry.list.ListRequest;
import cn.shuanglian.web.faces.Notices;
import cn.shuanglian.web.faces.PageWords;
import cn.shuanglian.web.faces.Refusals;
import cn.shuanglian.web.list.ListQuery;
import cn.shuanglian.web.rest.PathId;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What the opinion of the page is tied to, what looks alike, and the form that ties. */
@Named
@ViewScoped
public class OpinionMergePanel implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final int ALIKE = 5;
    private static final int CANDIDATES = 20;

    /** How the other opinion shall belong to this one. */
    public enum How {
        INTO_OTHER, INTO_THIS, SAME_MATTER
    }

    @Inject
    ListQuery query;
    @Inject
    Merges merges;
    @Inject
    Opinions opinions;
    @Inject
    OpinionSearch search;

    private long id;
    private MergeSheet sheet;
    private List<SimilarOpinion> alike;
    private Map<Long, OpinionRow> rows = Map.of();
    private String number;
    private How how;
    private String reason;
    private String undoReason;
    private Long separated;
    private String separateReason;

    @PostConstruct
    void open() {
        id = PathId.of("opinion", query.text("id"));
        read();
    }

    private void read() {
        sheet = merges.of(id);
        alike = null;
        how = getWays().get(0);
    }

    /** Those that look alike and are not tied to it yet, the likeliest first; only for whoever may tie them. */
    public List<SimilarOpinion> getAlike() {
        if (alike == null) {
            alike = sheet.mayTie() && sheet.master() == null ? find() : List.of();
            rows = Alikes.rows(opinions, alike);
        }
        return alike;
    }

    private List<SimilarOpinion> find() {
        Set<Long> tied = new HashSet<>();
        sheet.members().forEach(line -> tied.add(line.opinionId()));
        sheet.sameMatter().forEach(line -> tied.add(line.opinionId()));
        return search.similarTo(id, ALIKE + CANDIDATES).stream().filter(found -> !tied.contains(found.id())).limit(ALIKE).toList();
    }

    /** How one of those stands. */
    public OpinionRow row(long id) {
        return rows.get(id);
    }

    /** Puts one of those into the form, where it is confirmed; of what is answered only the same matter can be noted. */
    public void choose(SimilarOpinion chosen) {
        number = chosen.number();
        how = Alikes.isOpen(rows.get(chosen.id())) ? getWays().get(0) : How.SAME_MATTER;
    }

    /** Ties this opinion and the one whose number was typed. */
    public String tie() {
        return done("tie", "tieNumber", "tieReason", this::send, "opinionMerge.done." + how);
    }

    private void send() {
        long other = numbered();
        switch (how) {
            case INTO_OTHER -> merges.merge(new MergeOpinions(other, List.of(id), reason));
            case INTO_THIS -> merges.merge(new MergeOpinions(id, List.of(other), reason));
            case SAME_MATTER -> merges.relate(new MergeOpinions(id, List.of(other), reason));
        }
    }

    private long numbered() {
        String typed = number == null ? "" : number.strip();
        return opinions.list(OpinionFilter.with().words(typed).build(), ListRequest.first(CANDIDATES)).rows().stream()
                .filter(row -> row.number().equals(typed)).map(OpinionRow::id).findFirst()
                .orElseThrow(() -> new Refused("merge.unknownNumber", "number"));
    }

    /** Undoes the merging of this opinion. */
    public String undo() {
        return done("undoMerge", "undoReason", "undoReason", () -> merges.unmerge(new UnmergeOpinion(id, null, undoReason)), "opinionMerge.done.UNDO");
    }

    /** Takes back that another is about the same matter. */
    public String separate() {
        return done("alikeTies", "separated", "separateReason", () -> merges.separate(separated, separateReason), "opinionMerge.done.SEPARATE");
    }

    /** What speaks against it is told beside what was typed of the other one, and of the reason beside the reason. */
    private String done(String form, String other, String reason, Runnable step, String word) {
        boolean done = Refusals.done(form, () -> {
            try {
                step.run();
            } catch (Refused refused) {
                throw new Refused(refused.code(), "reason".equals(refused.field()) ? reason : other, refused.arguments().toArray());
            }
        });
        if (!done) {
            return null;
        }
        Notices.done(PageWords.of("reception", word));
        return "/reception/opinion.xhtml?faces-redirect=true&id=" + id;
    }

    public MergeSheet getSheet() {
        return sheet;
    }

    /** A moment as people here read it. */
    public String when(Instant moment) {
        return MINUTE.format(moment.atZone(Clocks.ZONE));
    }

    /** What is possible as it stands. */
    public List<How> getWays() {
        return Stream.of(How.values()).filter(way -> way == How.SAME_MATTER || (way == How.INTO_OTHER ? sheet.mayJoin() : sheet.mayLead())).toList();
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public How getHow() {
        return how;
    }

    public void setHow(How how) {
        this.how = how;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getUndoReason() {
        return undoReason;
    }

    public void setUndoReason(String undoReason) {
        this.undoReason = undoReason;
    }

    /** Key of the tie to be taken back. */
    public Long getSeparated() {
        return separated;
    }

    public void setSeparated(Long separated) {
        this.separated = separated;
    }

    public String getSeparateReason() {
        return separateReason;
    }

    public void setSeparateReason(String separateReason) {
        this.separateReason = separateReason;
    }
}
