package cn.shuanglian.reception.activity;

import cn.shuanglian.registry.group.GroupKind;

/**
 * How far a group is with its activities of a year.
 *
 * @param planned still to be held
 * @param required as its area decides, see Parameter ACTIVITIES_PER_YEAR
 */
public record GroupGoal(long group, String name, GroupKind kind, String area, long held, long planned, int required) {
    /** Activities that are still missing. */
    public long missing() {
        return Math.max(0, required - held);
    }

    /** Fewer were held than are required. */
    public boolean isShort() {
        return missing() > 0;
    }

    /** Even if all that is planned is held, there will be too few. */
    public boolean isUnplanned() {
        return held + planned < required;
    }
}
