package cn.shuanglian.reception.plan;

/**
 * A plan's receptions agree with it now, for the first time or again; fired in the transaction that notes it.
 *
 * @param area code of the area that planned
 */
public record PlanPublished(long planId, String area, int year) {
}
