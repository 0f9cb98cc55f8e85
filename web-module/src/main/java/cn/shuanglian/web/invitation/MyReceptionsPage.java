package cn.shuanglian.web.invitation;

import cn.shuanglian.reception.invitation.FreePlace;
import cn.shuanglian.reception.invitation.InvitationSheet;
import cn.shuanglian.reception.invitation.InvitationState;
import cn.shuanglian.reception.invitation.Invitations;
import cn.shuanglian.web.faces.Notices;
import cn.shuanglian.web.faces.PageWords;
import cn.shuanglian.web.faces.Steps;
import cn.shuanglian.web.list.ListQuery;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** A deputy's own receptions to come, to answer for with a thumb. */
@Named
@RequestScoped
public class MyReceptionsPage {
    private static final String SELF = "/reception/myReceptions.xhtml?faces-redirect=true";
    private static final int MONTHS = 14;

    @Inject
    Invitations invitations;
    @Inject
    ListQuery query;
    @Inject
    Clock clock;

    private List<InvitationSheet> mine;
    private List<FreePlace> free;

    /** What the reader is expected at or asked to take, from today on; the earliest first. */
    public List<InvitationSheet> getMine() {
        if (mine == null) {
            LocalDate today = LocalDate.now(clock);
            mine = invitations.mine(today, today.plusMonths(MONTHS));
        }
        return mine;
    }

    public List<FreePlace> getFree() {
        if (free == null) {
            free = invitations.freePlaces();
        }
        return free;
    }

    /** At how many of them the reader is expected. */
    public long getExpected() {
        return getMine().stream().filter(each -> each.row().state() != InvitationState.DECLINED && !isAsked(each)).count();
    }

    /** How many of them wait for an answer. */
    public long getWaiting() {
        return getMine().stream().filter(each -> !each.actions().isEmpty()).filter(each -> switch (each.row().state()) {
            case SENT, UNANSWERED -> true;
            case SWAP_PROPOSED -> isAsked(each);
            default -> false;
        }).count();
    }

    /** Somebody asks the reader to take this place. */
    public boolean isAsked(InvitationSheet sheet) {
        return sheet.actions().stream().anyMatch(action -> action.name().equals("ACCEPT_SWAP"));
    }

    /** The reader comes. */
    public String confirm() {
        return taken("myReceptions.confirmed", () -> invitations.confirm(key("invitation"), key("version")));
    }

    /** The reader takes the place that was offered. */
    public String accept() {
        return taken("myReceptions.accepted", () -> invitations.answerSwap(key("invitation"), true, null, key("version")));
    }

    /** The reader does not take it. */
    public String refuse() {
        return taken("myReceptions.refused", () -> invitations.answerSwap(key("invitation"), false, null, key("version")));
    }

    /** The reader takes a free place. */
    public String take() {
        return taken("myReceptions.taken", () -> invitations.takePlace(key("reception"), query.id("deputy")));
    }

    private String taken(String word, Runnable step) {
        if (Steps.take(step) != Steps.End.DONE) {
            mine = null;
            free = null;
            return null;
        }
        Notices.done(PageWords.of("reception", word));
        return SELF;
    }

    private long key(String name) {
        Long key = query.id(name);
        return key == null ? 0 : key;
    }
}
