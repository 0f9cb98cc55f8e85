package cn.shuanglian.reception.merge;

/**
 * Asks to undo the merging of an opinion.
 *
 * @param version of the member as the caller read it, or null where the caller did not look at it
 * @param reason needed, at most 500 characters
 */
public record UnmergeOpinion(long member, Long version, String reason) {
}
