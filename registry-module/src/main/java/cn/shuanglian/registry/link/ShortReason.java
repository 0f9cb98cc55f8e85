package cn.shuanglian.registry.link;

/**
 * Why somebody has fewer than the quota wants. {@code TO_CONFIRM}: enough are proposed; {@code TO_PROPOSE}: a proposal can find them;
 * {@code NOBODY_THERE} and {@code TOO_FEW}: there is nobody, or not enough, to be paired with; {@code UNKNOWN_COUNTY}: neither electing
 * unit nor delegation names an area.
 */
public enum ShortReason {
    TO_CONFIRM, TO_PROPOSE, TOO_FEW, UNKNOWN_COUNTY, NOBODY_THERE;

    /** Words for it name whom the kind is about. */
    public boolean isOfItsKind() {
        return this == NOBODY_THERE || this == TOO_FEW;
    }
}
