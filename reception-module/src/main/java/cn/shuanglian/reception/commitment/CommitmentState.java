package cn.shuanglian.reception.commitment;

import java.util.List;

/**
 * How a promise stands: to be kept, with a later day asked for, said to be fulfilled, kept (B→A: done, and told to whoever it was promised),
 * or withdrawn (B→C).
 */
public enum CommitmentState {
    OPEN, MOVE_ASKED, FULFILLED, KEPT, WITHDRAWN;

    /** Somebody still has to do what was promised. */
    public static final List<CommitmentState> OWED = List.of(OPEN, MOVE_ASKED);

    public boolean isOwed() {
        return OWED.contains(this);
    }

    /** Nothing more can happen to it. */
    public boolean isOver() {
        return this == KEPT || this == WITHDRAWN;
    }
}
