package cn.shuanglian.reception.commitment;

/**
 * What can be done with a promise. ASK_MOVE asks for a later day, which GRANT and REFUSE decide; MOVE is the office's own decision; FULFIL says
 * what was done; TELL says that whoever it was promised heard of it; REJECT sends back what was not done after all; WITHDRAW gives it up.
 */
public enum CommitmentAction {
    FULFIL, TELL, GRANT, REFUSE, ASK_MOVE, MOVE, REJECT, WITHDRAW
}
