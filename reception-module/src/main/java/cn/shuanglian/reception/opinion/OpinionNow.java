package cn.shuanglian.reception.opinion;

/**
 * How an opinion stands after a step.
 *
 * @param visible whether whoever took the step still sees it: a unit that sends an opinion back does not
 */
public record OpinionNow(long id, OpinionStatus status, long version, boolean visible) {
}
