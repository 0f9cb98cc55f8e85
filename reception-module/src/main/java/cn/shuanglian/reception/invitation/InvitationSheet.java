package cn.shuanglian.reception.invitation;

import java.util.List;

/** An invitation with what was answered about it so far and what the caller may do now. */
public record InvitationSheet(InvitationRow row, List<InvitationTrace> trace, List<InvitationAction> actions) {
    public InvitationSheet {
        trace = List.copyOf(trace);
        actions = List.copyOf(actions);
    }

    /** Whether the caller may do that now. */
    public boolean may(InvitationAction action) {
        return actions.contains(action);
    }
}
