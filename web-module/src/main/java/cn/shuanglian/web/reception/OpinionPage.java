package cn.shuanglian.web.reception;

import cn.shuanglian.reception.opinion.DeclineReason;
import cn.shuanglian.reception.opinion.FeedbackWay;
import cn.shuanglian.reception.opinion.OpinionAction;
import cn.shuanglian.reception.opinion.OpinionResult;
import cn.shuanglian.reception.opinion.OpinionSheet;
import cn.shuanglian.reception.opinion.OpinionStatus;
import cn.shuanglian.reception.opinion.OpinionStep;
import cn.shuanglian.reception.opinion.Opinions;
import cn.shuanglian.reception.opinion.Satisfaction;
import cn.shuanglian.reception.opinion.SpeakerContact;
import cn.shuanglian.reception.opinion.TimelineEntry;
import cn.shuanglian.registry.clock.Clocks;
import cn.shuanglian.registry.fault.NotAllowedNow;
import cn.shuanglian.registry.fault.Stale;
import cn.shuanglian.web.faces.Notices;
import cn.shuanglian.web.faces.PageWords;
import cn.shuanglian.web.faces.Refusals;
import cn.shuanglian.web.list.ListQuery;
import cn.shuanglian.web.rest.PathId;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One opinion, its way so far, and the steps its reader may take now. */
@Named
@ViewScoped
public class OpinionPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    /** Of several possible steps the one that takes the opinion on its way. */
    private static final List<OpinionAction> ONWARD = List.of(OpinionAction.HAND_ON, OpinionAction.ACCEPT, OpinionAction.AGREE_RETURN,
            OpinionAction.GRANT_EXTENSION, OpinionAction.SUBMIT_REPLY, OpinionAction.APPROVE_REPLY, OpinionAction.REPLY, OpinionAction.CO_REPLY,
            OpinionAction.RESUME, OpinionAction.FEED_BACK, OpinionAction.REHANDLE, OpinionAction.COORDINATE, OpinionAction.RECORD_MEETING,
            OpinionAction.CLOSE);
    /** Who has it already only hands it on to somebody else. */
    private static final Set<OpinionStatus> WITH_A_UNIT = EnumSet.of(OpinionStatus.HANDED_ON, OpinionStatus.ACCEPTED);

    @Inject
    ListQuery query;
    @Inject
    Opinions opinions;
    @Inject
    Clock clock;

    private OpinionSheet sheet;
    private List<OpinionAction> allowed = List.of();
    private Typed typed;
    private OpinionAction tried;
    private int known;
    private boolean outOfSight;
    private transient SpeakerContact contact;

    /** Reads the opinion that the address names; later requests of the same page stay with it. */
    public void load() {
        if (!FacesContext.getCurrentInstance().isPostback()) {
            sheet = opinions.require(PathId.of("opinion", query.text("id")));
            typed = new Typed(LocalDate.now(clock), sheet);
            known = sheet.timeline().size();
            allowed = opinions.transitions(sheet.row().id());
        }
    }

    /** Takes the step and shows the opinion anew; where somebody was quicker, it says who did what and keeps what was typed. */
    public String take(OpinionAction action) {
        contact = null;
        OpinionStep step = typed.step(sheet.row().id(), sheet.row().version(), action);
        return attempt(action, form(action), () -> send(step), "opinion.done." + action);
    }

    /** Says which unit the opinion complains about, or that it complains about none. */
    public String saveAbout() {
        contact = null;
        return attempt(null, "about", () -> opinions.complainsAbout(sheet.row().id(), sheet.row().version(), typed.getAboutUnit()), "opinion.aboutSaved");
    }

    private String attempt(OpinionAction action, String form, Runnable work, String done) {
        try {
            return Refusals.done(form, work) ? said(done) : null;
        } catch (Stale stale) {
            String before = status();
            reread();
            TimelineEntry last = sheet.timeline().get(sheet.timeline().size() - 1);
            Notices.refused(PageWords.of("reception", "opinion.overtaken", last.who(), when(last.at()), before, status()));
        } catch (Forbidden refused) {
            reread();
            Notices.refused(PageWords.of("reception", "opinion.notNow", status(), PageWords.of("reception", "opinionAction." + action), words(allowed)));
        }
        tried = action;
        return null;
    }

    private String status() {
        return PageWords.of("reception", "opinionStatus." + sheet.row().status());
    }

    /** A refusal that is told with the allowed steps instead of beside a field. */
    private static final class Forbidden extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Forbidden(NotAllowedNow cause) {
            super(cause);
        }
    }

    private void send(OpinionStep step) {
        try {
            outOfSight = !opinions.take(step).visible();
        } catch (NotAllowedNow now) {
            throw new Forbidden(now);
        }
    }

    private String said(String word) {
        Notices.done(PageWords.of("reception", word, sheet.row().number()));
        return outOfSight ? "/reception/opinions.xhtml?faces-redirect=true"
                : "/reception/opinion.xhtml?faces-redirect=true&id=" + sheet.row().id();
    }

    private void reread() {
        sheet = opinions.require(sheet.row().id());
        allowed = opinions.transitions(sheet.row().id());
    }

    private static String words(List<OpinionAction> actions) {
        return actions.isEmpty() ? PageWords.of("reception", "opinion.nothing")
                : actions.stream().map(action -> PageWords.of("reception", "opinionAction." + action))
                        .collect(Collectors.joining(PageWords.of("reception", "list.comma")));
    }

    private String form(OpinionAction action) {
        return action == getMain() ? "main" : "step-" + action;
    }

    /** Shows who spoke; the reason goes into the journal. */
    public void reveal() {
        Refusals.done("reveal", () -> contact = opinions.reveal(sheet.row().id(), typed.getReason()));
    }

    public OpinionSheet getSheet() {
        return sheet;
    }

    /** Number and title, as the page is called. */
    public String getTitle() {
        return sheet == null ? "" : sheet.row().number() + " " + sheet.row().title();
    }

    /** The step that takes the opinion on its way, or null if the reader has none. */
    public OpinionAction getMain() {
        return ONWARD.stream().filter(allowed::contains).filter(action -> action != OpinionAction.HAND_ON || !WITH_A_UNIT.contains(sheet.row().status()))
                .findFirst().orElse(null);
    }

    /** The action is possible beside the main one. */
    public boolean other(OpinionAction action) {
        return allowed.contains(action) && action != getMain();
    }

    public boolean isOthers() {
        return Stream.of(OpinionAction.values()).anyMatch(this::other);
    }

    /** Whether the step's form asks for that; a unit that helps speaks for itself. */
    public boolean asks(OpinionAction action, String field) {
        return action != null && StepField.of(action).contains(StepField.valueOf(field))
                && !(field.equals("UNIT") && allowed.equals(List.of(OpinionAction.CO_REPLY)));
    }

    /** Typed words whose form is no longer there because somebody else took the step; empty otherwise. */
    public String getKept() {
        boolean lost = tried != null && !allowed.contains(tried);
        return lost ? Stream.of(typed.getReply(), typed.getNote(), typed.getGoTo()).filter(text -> text != null && !text.isBlank())
                .collect(Collectors.joining("\n")) : "";
    }

    /** What happened since the reader opened the page, after somebody was quicker. */
    public List<TimelineEntry> getNews() {
        return tried == null ? List.of() : sheet.timeline().subList(Math.min(known, sheet.timeline().size()), sheet.timeline().size());
    }

    public boolean isClosed() {
        return sheet.row().status() == OpinionStatus.CLOSED;
    }

    /** Who spoke, after it was asked for; null before. */
    public SpeakerContact getContact() {
        return contact;
    }

    public Typed getTyped() {
        return typed;
    }

    /** A moment as people here read it. */
    public String when(Instant moment) {
        return MINUTE.format(moment.atZone(Clocks.ZONE));
    }

    /** What can come of it; that it is not taken on is a step of its own. */
    public List<OpinionResult> getResults() {
        return Arrays.stream(OpinionResult.values()).filter(result -> result != OpinionResult.NOT_ACCEPTED).toList();
    }

    public Satisfaction[] getSatisfactions() {
        return Satisfaction.values();
    }

    /** What can be said of how a matter was handled. */
    public List<Satisfaction> getJudgements() {
        return Arrays.stream(Satisfaction.values()).filter(word -> word != Satisfaction.NOT_REACHED).toList();
    }

    public FeedbackWay[] getWays() {
        return FeedbackWay.values();
    }

    public DeclineReason[] getDeclineReasons() {
        return DeclineReason.values();
    }
}
