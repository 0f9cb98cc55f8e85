package cn.shuanglian.reception.rota;

import java.util.Map;

/**
 * What could not be satisfied, and why.
 *
 * @param slot key of the slot that lacks deputies, or null
 * @param mandate the deputy who receives too seldom, or null
 * @param missing how many deputies or receptions are missing
 * @param why of those who come into question how many are kept away by what; for a deputy, from how many slots by what
 */
public record Unmet(Rule rule, Long slot, Long mandate, int missing, Map<Bar, Integer> why) {
    /** The rule that is not satisfied. */
    public enum Rule {
        /** A reception has fewer deputies than it shall have. */
        SEATS,
        /** No member of the directors' meeting receives on a directors' day. */
        DIRECTOR,
        /** A leading cadre receives less often than the area demands (S3). */
        CADRE,
        /** A deputy does not receive at all. */
        NEVER,
        /** The station has another reception at that time, so there is none by this rule. */
        TAKEN
    }

    public Unmet {
        why = Map.copyOf(why);
    }
}
