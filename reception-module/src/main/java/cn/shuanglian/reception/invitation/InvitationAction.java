package cn.shuanglian.reception.invitation;

/** What can be done with an invitation. Names are stored and appear in the API, so they never change. */
public enum InvitationAction {
    CONFIRM, DECLINE, PROPOSE_SWAP, ACCEPT_SWAP, REFUSE_SWAP, TAKE_PLACE
}
