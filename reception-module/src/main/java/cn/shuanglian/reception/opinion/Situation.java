package cn.shuanglian.reception.opinion;

/** What the way asks of an opinion and of the rules of its area before it opens a step. */
record Situation(OpinionStatus status, OpinionRoute route, OpinionResult result, Satisfaction satisfaction, boolean merged, boolean returnedOnce,
                 boolean returnInTime, boolean throughGovernment, boolean reviewed, boolean rehandled, boolean coordinated) {

    /** What was not accepted for a legal reason is not handled again, however little the speaker likes it. */
    boolean dissatisfied() {
        return satisfaction == Satisfaction.DISSATISFIED && result != OpinionResult.NOT_ACCEPTED;
    }
}
