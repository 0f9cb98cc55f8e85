package cn.shuanglian.web.invitation;

import cn.shuanglian.reception.invitation.InvitationAction;
import cn.shuanglian.reception.invitation.InvitationSheet;
import cn.shuanglian.reception.invitation.InvitationState;
import cn.shuanglian.reception.invitation.Invitations;
import cn.shuanglian.reception.invitation.ProposeSwap;
import cn.shuanglian.reception.invitation.SwapChoice;
import cn.shuanglian.registry.fault.Refused;
import cn.shuanglian.registry.fault.Stale;
import cn.shuanglian.web.faces.Notices;
import cn.shuanglian.web.faces.PageWords;
import cn.shuanglian.web.faces.Refusals;
import cn.shuanglian.web.faces.Steps;
import cn.shuanglian.web.list.ListQuery;
import cn.shuanglian.web.rest.PathId;
import cn.shuanglian.web.security.MePage;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** One invitation, what was answered so far, and what its reader may answer now. */
@Named
@RequestScoped
public class InvitationPage {
    @Inject
    Invitations invitations;
    @Inject
    ListQuery query;
    @Inject
    MePage me;

    private long id;
    private InvitationSheet sheet;
    private List<SwapChoice> choices;
    private long version;
    private String reason;
    private String why;
    private String swap;
    private Long deputy;

    @PostConstruct
    void fill() {
        id = PathId.of("invitation", query.text("id"));
        sheet = invitations.require(id);
        version = sheet.row().version();
    }

    /** Called before the page is shown, so that a missing record is told in time. */
    public void load() {
        getSheet();
    }

    /** The deputy comes. */
    public String confirm() {
        return done("confirm", "invitation.done.CONFIRM", () -> invitations.confirm(id, version));
    }

    /** The deputy does not come. */
    public String decline() {
        return done("decline", "invitation.done.DECLINE", () -> invitations.decline(id, reason, version));
    }

    /** Somebody else is asked to come. */
    public String propose() {
        return done("swap", "invitation.done.PROPOSE_SWAP", () -> invitations.proposeSwap(proposal()));
    }

    /** The one who was asked comes. */
    public String accept() {
        return done("answer", "invitation.done.ACCEPT_SWAP", () -> invitations.answerSwap(id, true, null, version));
    }

    /** The one who was asked does not come. */
    public String refuse() {
        return done("answer", "invitation.done.REFUSE_SWAP", () -> invitations.answerSwap(id, false, null, version));
    }

    /** The office gives the free place to somebody. */
    public String fillPlace() {
        return done("place", "invitation.done.TAKE_PLACE", () -> invitations.takePlace(sheet.row().reception(), deputy));
    }

    /** What was chosen stands as the deputy's key, with the reception's behind a colon where both change places. */
    private ProposeSwap proposal() {
        if (swap == null || !swap.matches("\\d{1,18}(:\\d{1,18})?")) {
            throw new Refused("required", "swapWith");
        }
        String[] parts = swap.split(":");
        return new ProposeSwap(id, Long.valueOf(parts[0]), parts.length > 1 ? Long.valueOf(parts[1]) : null, why, version);
    }

    private String done(String form, String word, Runnable step) {
        Steps.End[] ended = {Steps.End.DONE};
        boolean done = Refusals.done(form, () -> {
            try {
                step.run();
            } catch (Stale stale) {
                ended[0] = Steps.take(() -> {
                    throw stale;
                });
            }
        });
        if (!done || ended[0] != Steps.End.DONE) {
            return null;
        }
        Notices.done(PageWords.of("reception", word));
        return me.isOffice() ? "/reception/invitation.xhtml?faces-redirect=true&id=" + id : "/reception/myReceptions.xhtml?faces-redirect=true";
    }

    public InvitationSheet getSheet() {
        return sheet;
    }

    /** Day, station and deputy, as the page is called. */
    public String getTitle() {
        return sheet == null ? "" : sheet.row().date() + " " + sheet.row().stationName() + " " + sheet.row().deputyName();
    }

    public boolean may(String action) {
        return sheet.may(InvitationAction.valueOf(action));
    }

    /** The place was given up and nobody has it yet, and the reader fills places. */
    public boolean isToFill() {
        return sheet.row().free() > 0 && sheet.row().state() == InvitationState.DECLINED
                && (me.is("LIAISON_OFFICE") || me.is("TOWNSHIP_OFFICE"));
    }

    /** Whom the place can be offered to. */
    public List<SwapChoice> getChoices() {
        if (choices == null) {
            choices = invitations.swapChoices(id);
        }
        return choices;
    }

    /** Those who could take it for nothing in return. */
    public List<SwapChoice> getColleagues() {
        return getChoices().stream().filter(each -> each.reception() == null).toList();
    }

    public String value(SwapChoice choice) {
        return choice.reception() == null ? Long.toString(choice.deputy()) : choice.deputy() + ":" + choice.reception();
    }

    public String label(SwapChoice choice) {
        return choice.reception() == null ? PageWords.of("reception", "invitation.swap.gift", choice.name())
                : PageWords.of("reception", "invitation.swap.exchange", choice.name(), choice.date(), choice.stationName());
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    /** Why somebody else is asked. */
    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    public String getSwap() {
        return swap;
    }

    public void setSwap(String swap) {
        this.swap = swap;
    }

    public Long getDeputy() {
        return deputy;
    }

    public void setDeputy(Long deputy) {
        this.deputy = deputy;
    }
}
