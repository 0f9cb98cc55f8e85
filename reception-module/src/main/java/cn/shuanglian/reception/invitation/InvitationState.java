package cn.shuanglian.reception.invitation;

import java.util.Set;

/** How far an invitation is. Names are stored and appear in the API, so they never change. */
public enum InvitationState {
    /** Nobody answered yet. */
    SENT,
    /** Nobody answered in time, also not whoever was asked to take the place, so the group's leader was asked to help. */
    UNANSWERED,
    SWAP_PROPOSED, CONFIRMED, DECLINED,
    /** Another deputy has the place. */
    SWAPPED,
    /** The place was taken away, or the reception called off. */
    WITHDRAWN;

    /** The deputy has the place. */
    static final Set<InvitationState> SEATED = Set.of(SENT, UNANSWERED, SWAP_PROPOSED, CONFIRMED);
    /** Something is still to be done about it. */
    static final Set<InvitationState> OPEN = Set.of(SENT, UNANSWERED, SWAP_PROPOSED, DECLINED);

    /** Whoever is asked to take the place, if anybody is, can still answer. */
    static final Set<InvitationState> ASKED = Set.of(SWAP_PROPOSED, UNANSWERED);

    boolean isSeated() {
        return SEATED.contains(this);
    }
}
