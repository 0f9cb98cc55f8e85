package cn.shuanglian.reception.merge;

import java.util.List;

/**
 * What an opinion is tied to.
 *
 * @param master the opinion it is merged into, or null
 * @param members those merged into it, the first 50
 * @param memberCount how many those are in all
 * @param sameMatter others about the same matter, the first 50
 * @param mayTie whether the caller may tie it to others at all
 * @param mayJoin whether it can still be merged into another
 * @param mayLead whether others can be merged into it
 * @param mayUnmerge whether the caller may undo its merging: not once it is answered
 */
public record MergeSheet(long opinionId, String area, MergeLine master, List<MergeLine> members, long memberCount, List<MergeLine> sameMatter,
                         boolean mayTie, boolean mayJoin, boolean mayLead, boolean mayUnmerge) {
    public MergeSheet {
        members = List.copyOf(members);
        sameMatter = List.copyOf(sameMatter);
    }

    /** Whether there is anything to show. */
    public boolean isTied() {
        return master != null || memberCount > 0 || !sameMatter.isEmpty();
    }
}
