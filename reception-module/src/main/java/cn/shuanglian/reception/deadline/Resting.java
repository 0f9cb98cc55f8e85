package cn.shuanglian.reception.deadline;

/** Terms of an opinion rest while it waits for the answer of the one it is merged into: nobody is told of them, and its master's count once for all. */
public final class Resting {
    /** Condition on {@code d}, a term that does not rest. Undoing the merging wakes it as it stood, since nothing was written. */
    public static final String NOT = "not exists (select m.id from Opinion m where m.id = d.ownerId and m.mergedInto is not null and m.repliedOn is null)";

    private Resting() {
    }
}
