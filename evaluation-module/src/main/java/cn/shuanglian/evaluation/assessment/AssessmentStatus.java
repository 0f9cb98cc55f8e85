package cn.shuanglian.evaluation.assessment;

/** How far a year's score sheet has come. */
public enum AssessmentStatus {
    /** The year is still going on and records keep coming. */
    RUNNING,
    /** The year is over; the points stand as recorded. */
    RECORDED
}
