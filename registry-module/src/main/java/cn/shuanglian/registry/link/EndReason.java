package cn.shuanglian.registry.link;

/** Why a pair ends or should end. {@code CHANGED}: the office decided so; {@code REPLACED}: another pair takes its place. */
public enum EndReason {
    VACANT, NOT_ELIGIBLE, TOO_MANY, DECLINED, CHANGED, REPLACED
}
