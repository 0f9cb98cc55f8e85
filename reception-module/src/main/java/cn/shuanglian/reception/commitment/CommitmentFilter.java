package cn.shuanglian.reception.commitment;

import cn.shuanglian.registry.code.AreaCode;

/**
 * Narrows the list of promises; each part may be null.
 *
 * @param year the year they were made in
 * @param opinion key of the opinion whose answer made it
 * @param words what the title contains or the number begins with
 */
public record CommitmentFilter(AreaCode area, Long unit, Integer year, CommitmentSource source, CommitmentState state, CommitmentDue due,
                               Long opinion, Long suggestion, String words) {
    public static final CommitmentFilter NONE = new CommitmentFilter(null, null, null, null, null, null, null, null, null);

    /** Those made with the answer to this opinion. */
    public static CommitmentFilter ofOpinion(long opinion) {
        return new CommitmentFilter(null, null, null, null, null, null, opinion, null, null);
    }

    /** Those made with the answer to this suggestion. */
    public static CommitmentFilter ofSuggestion(long suggestion) {
        return new CommitmentFilter(null, null, null, null, null, null, null, suggestion, null);
    }

    /** The same, but only those still owed and due in this way. */
    CommitmentFilter due(CommitmentDue due) {
        return new CommitmentFilter(area, unit, year, source, state, due, opinion, suggestion, words);
    }
}
