package cn.shuanglian.web.invitation;

import cn.shuanglian.reception.invitation.InvitationFilter;
import cn.shuanglian.reception.invitation.InvitationRow;
import cn.shuanglian.reception.invitation.InvitationState;
import cn.shuanglian.reception.invitation.Invitations;
import cn.shuanglian.registry.list.Listing;
import cn.shuanglian.web.list.ListNotices;
import cn.shuanglian.web.list.ListQuery;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;

/** The list of invitations; without any choice those about which something is still to be done, the next day first. */
@Named
@RequestScoped
public class InvitationsPage {
    private static final String ALL = "ALL";

    @Inject
    ListQuery query;
    @Inject
    Invitations invitations;
    @Inject
    Clock clock;

    private Listing<InvitationRow> listing;
    private long count;

    /** Called before the page is shown, so that a refusal can still change the answer's status. */
    public void load() {
        InvitationFilter filter = filter();
        listing = ListNotices.shown(query.getFaults(), "reception", () -> invitations.list(filter, query.page()));
        count = listing == null ? 0 : invitations.count(filter);
    }

    private InvitationFilter filter() {
        String chosen = query.text("state");
        InvitationState state = ALL.equals(chosen) ? null : query.oneOf("state", InvitationState.class);
        LocalDate from = query.date("from");
        return new InvitationFilter(query.area("area"), query.id("station"), query.id("deputy"), query.id("reception"), state,
                chosen == null ? Boolean.TRUE : null, from == null && chosen == null ? LocalDate.now(clock) : from, query.date("to"));
    }

    public Listing<InvitationRow> getListing() {
        return listing;
    }

    public long getCount() {
        return count;
    }

    public InvitationState[] getStates() {
        return InvitationState.values();
    }
}
