package cn.shuanglian.web.reception;

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
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One opinion, its way so far, and the steps its reader may take now. */
@Named
@ViewScoped
public class OpinionPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    /** Of several possible steps the one that takes the opinion on its way. */
    private static final List<OpinionAction> ONWARD = List.of(OpinionAction.HAND_ON, OpinionAction.ACCEPT, OpinionAction.REPLY,
            OpinionAction.FEED_BACK, OpinionAction.CLOSE);

    @Inject
    ListQuery query;
    @Inject
    Opinions opinions;
    @Inject
    Clock clock;

    private OpinionSheet sheet;
    private List<OpinionAction> allowed = List.of();
    private Typed typed;
    private boolean overtaken;
    private boolean outOfSight;
    private transient SpeakerContact contact;

    /** Reads the opinion that the address names; later requests of the same page stay with it. */
    public void load() {
        if (!FacesContext.getCurrentInstance().isPostback()) {
            sheet = opinions.require(PathId.of("opinion", query.text("id")));
            typed = new Typed(LocalDate.now(clock));
            allowed = opinions.transitions(sheet.row().id());
        }
    }

    /** Takes the step and shows the opinion anew; where somebody was quicker, it says so and keeps what was typed. */
    public String take(OpinionAction action) {
        contact = null;
        OpinionStep step = typed.step(sheet.row().id(), sheet.row().version(), action);
        try {
            return Refusals.done(form(action), () -> send(step)) ? said(action) : null;
        } catch (Stale stale) {
            String before = PageWords.of("reception", "opinionStatus." + sheet.row().status());
            reread();
            TimelineEntry last = sheet.timeline().get(sheet.timeline().size() - 1);
            Notices.refused(PageWords.of("reception", "opinion.overtaken", last.who(), when(last.at()), before,
                    PageWords.of("reception", "opinionStatus." + sheet.row().status())));
        } catch (Forbidden refused) {
            reread();
            Notices.refused(PageWords.of("reception", "opinion.notNow", PageWords.of("reception", "opinionStatus." + sheet.row().status()),
                    PageWords.of("reception", "opinionAction." + action), words(allowed)));
        }
        overtaken = true;
        return null;
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

    private String said(OpinionAction action) {
        Notices.done(PageWords.of("reception", "opinion.done." + action, sheet.row().number()));
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
        return (action == OpinionAction.REPLY && action != getMain() ? "other-" : "step-") + action;
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
        return ONWARD.stream().filter(allowed::contains).findFirst().orElse(null);
    }

    /** The action is possible beside the main one. */
    public boolean other(OpinionAction action) {
        return allowed.contains(action) && action != getMain();
    }

    public boolean isOthers() {
        return Stream.of(OpinionAction.values()).anyMatch(this::other);
    }

    /** Typed words whose form is no longer there because somebody else took the step; empty otherwise. */
    public String getKept() {
        boolean lost = overtaken && !allowed.contains(OpinionAction.REPLY) && !allowed.contains(OpinionAction.SEND_BACK)
                && !allowed.contains(OpinionAction.DECLINE);
        return lost ? Stream.of(typed.getReply(), typed.getNote()).filter(text -> text != null && !text.isBlank())
                .collect(Collectors.joining("\n")) : "";
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

    public OpinionResult[] getResults() {
        return OpinionResult.values();
    }

    public Satisfaction[] getSatisfactions() {
        return Satisfaction.values();
    }
}
