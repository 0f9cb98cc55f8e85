package cn.shuanglian.reception.plan;

/** How far a plan is: being worked out for the first time, a draft that nobody announced, or published. */
public enum PlanStatus {
    STARTED, DRAFT, PUBLISHED
}
