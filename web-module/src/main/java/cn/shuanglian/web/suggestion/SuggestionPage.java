package cn.shuanglian.web.suggestion;

import cn.shuanglian.reception.suggestion.SuggestionAction;
import cn.shuanglian.reception.suggestion.SuggestionEntry;
import cn.shuanglian.reception.suggestion.SuggestionSheet;
import cn.shuanglian.reception.suggestion.SuggestionStatus;
import cn.shuanglian.reception.suggestion.Suggestions;
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
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One suggestion, its way so far, and the steps its reader may take now. */
@Named
@ViewScoped
public class SuggestionPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    /** Of several possible steps the one that takes the suggestion on its way. */
    private static final List<SuggestionAction> ONWARD = List.of(SuggestionAction.SECOND, SuggestionAction.REVIEW, SuggestionAction.NUMBER,
            SuggestionAction.HAND_OVER, SuggestionAction.ACCEPT, SuggestionAction.AGREE_RETURN, SuggestionAction.GRANT_EXTENSION,
            SuggestionAction.REPLY, SuggestionAction.CO_REPLY, SuggestionAction.CONTACT, SuggestionAction.EVALUATE, SuggestionAction.RECORD_MEETING,
            SuggestionAction.SUBMIT);

    @Inject
    ListQuery query;
    @Inject
    Suggestions suggestions;

    private SuggestionSheet sheet;
    private List<SuggestionAction> allowed = List.of();
    private StepForm typed = new StepForm();
    private boolean amendable;
    private boolean recused;
    private int takenOver;
    private boolean overtaken;
    private boolean outOfSight;

    /** Reads the suggestion that the address names; later requests of the same page stay with it. */
    public void load() {
        if (!FacesContext.getCurrentInstance().isPostback()) {
            read(PathId.of("suggestion", query.text("id")));
        }
    }

    private void read(long id) {
        sheet = suggestions.sheet(id);
        allowed = suggestions.transitions(id);
        amendable = suggestions.mayAmend(id);
        takenOver = amendable || allowed.contains(SuggestionAction.SUBMIT) ? suggestions.takenOver(id) : 0;
        recused = sheet.row().status() == SuggestionStatus.REPLIED && suggestions.isRecused(id);
        typed.fill(sheet);
    }

    /** Takes the step and shows the suggestion anew; where somebody was quicker, it says so and keeps what was typed. */
    public String take(SuggestionAction action) {
        try {
            return Refusals.done("step-" + action, () -> send(action)) ? said(action) : null;
        } catch (Stale stale) {
            String before = word("suggestionStatus." + sheet.row().status());
            read(sheet.row().id());
            SuggestionEntry last = sheet.timeline().get(sheet.timeline().size() - 1);
            Notices.refused(PageWords.of("reception", "suggestion.overtaken", last.who() == null ? "" : last.who(), when(last.at()), before,
                    word("suggestionStatus." + sheet.row().status())));
        } catch (Forbidden refused) {
            read(sheet.row().id());
            Notices.refused(PageWords.of("reception", "suggestion.notNow", word("suggestionStatus." + sheet.row().status()),
                    word("suggestionAction." + action)));
        }
        overtaken = true;
        return null;
    }

    /** A refusal that is told with the state instead of beside a field. */
    private static final class Forbidden extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Forbidden(NotAllowedNow cause) {
            super(cause);
        }
    }

    private void send(SuggestionAction action) {
        try {
            outOfSight = !suggestions.take(typed.step(sheet.row().id(), sheet.row().version(), action)).visible();
        } catch (NotAllowedNow now) {
            throw new Forbidden(now);
        }
    }

    private String said(SuggestionAction action) {
        Notices.done(PageWords.of("reception", "suggestion.done", word("suggestionAction." + action), sheet.row().title()));
        return outOfSight ? "/reception/suggestions.xhtml?faces-redirect=true"
                : "/reception/suggestion.xhtml?faces-redirect=true&id=" + sheet.row().id();
    }

    private static String word(String key) {
        return PageWords.of("reception", key);
    }

    public SuggestionSheet getSheet() {
        return sheet;
    }

    /** Number and title, as the page is called. */
    public String getTitle() {
        return sheet == null ? "" : (sheet.row().number() == null ? "" : sheet.row().number() + " ") + sheet.row().title();
    }

    /** The step that takes the suggestion on its way, or null if the reader has none. */
    public SuggestionAction getMain() {
        return ONWARD.stream().filter(allowed::contains).findFirst().orElse(null);
    }

    /** The reader may do this now. */
    public boolean may(SuggestionAction action) {
        return allowed.contains(action);
    }

    /** The step is possible beside the main one. */
    public boolean other(SuggestionAction action) {
        return allowed.contains(action) && action != getMain();
    }

    public boolean isOthers() {
        return Stream.of(SuggestionAction.values()).anyMatch(this::other);
    }

    /** The step is not taken without a reason, a record or the paper it stands on. */
    public boolean noteNeeded(SuggestionAction action) {
        return switch (action) {
            case REFUSE_SECOND, SEND_BACK, REFUSE_RETURN, REFUSE_EXTENSION, RECORD_MEETING -> true;
            case WITHDRAW -> sheet.submittedOn() != null;
            default -> false;
        };
    }

    /** Typed words whose form is no longer there because somebody else took the step; empty otherwise. */
    public String getKept() {
        return overtaken ? Stream.of(typed.getText(), typed.getNote()).filter(text -> text != null && !text.isBlank())
                .collect(Collectors.joining("\n")) : "";
    }

    /** What the timeline says beside a step: a code before the colon is put into words. */
    public String note(SuggestionEntry entry) {
        if (entry.note() == null) {
            return "";
        }
        int colon = entry.note().indexOf(": ");
        String code = colon < 0 ? "" : entry.note().substring(0, colon);
        String prefix = switch (entry.action()) {
            case "DECLINE" -> "declineGround.";
            case "CONTACT" -> "contactKind.";
            default -> null;
        };
        if (prefix != null && colon >= 0) {
            return word(prefix + code) + "　" + entry.note().substring(colon + 2);
        }
        return "ASK_EXTENSION".equals(entry.action()) && colon >= 0
                ? PageWords.of("reception", "suggestion.monthsMore", code) + "　" + entry.note().substring(colon + 2) : entry.note();
    }

    /** Its words can be changed by the reader. */
    public boolean isAmendable() {
        return amendable;
    }

    /** Somebody else than the mover has to judge the answer. */
    public boolean isRecused() {
        return recused;
    }

    /** How much of it stands in the opinions it was drawn from, in percent. */
    public int getTakenOver() {
        return takenOver;
    }

    public StepForm getTyped() {
        return typed;
    }

    /** A moment as people here read it. */
    public String when(Instant moment) {
        return MINUTE.format(moment.atZone(Clocks.ZONE));
    }
}
