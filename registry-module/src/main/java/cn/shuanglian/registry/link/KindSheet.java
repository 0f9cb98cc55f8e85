package cn.shuanglian.registry.link;

import cn.shuanglian.registry.rule.RuleRow;
import java.util.List;

/**
 * How far the quota of one kind is met in one area today.
 *
 * @param least how many each shall have, with what decides it, and {@code most} how many each may have
 * @param froms those whom the quota binds
 * @param met of them those with enough confirmed pairs of people who exercise their mandates
 * @param pairs confirmed pairs; {@code proposed} and {@code ending} are those somebody has to decide about
 * @param shortOf those with too few, and {@code over} those with too many, by name
 * @param reasons why, the gravest first
 */
public record KindSheet(LinkKind kind, RuleRow least, RuleRow most, int froms, int met, int pairs, int proposed, int ending,
                        List<Load> shortOf, List<Load> over, List<Shortfall> reasons) {

    /** What somebody has. @param county code of the electing area, or null */
    public record Load(long mandate, String name, String county, int has, int proposed, ShortReason reason) {
    }

    /**
     * One reason for all whom it concerns.
     *
     * @param place code of the county it is about, or null
     * @param detail the electing unit where its area is unknown, or null
     * @param froms how many it concerns, {@code missing} how many pairs they lack, {@code supply} how many there are to be paired with
     */
    public record Shortfall(ShortReason reason, String place, String detail, int froms, int missing, long supply) {
    }

    /** Those whom nothing more is wanted for once the proposed pairs are confirmed. */
    public long awaiting() {
        return shortOf.stream().filter(load -> load.reason() == ShortReason.TO_CONFIRM).count();
    }
}
