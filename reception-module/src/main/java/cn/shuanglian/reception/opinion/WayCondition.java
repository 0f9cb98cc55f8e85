package cn.shuanglian.reception.opinion;

import java.util.function.Predicate;

/** What must hold beside state and role for a step to be open; names appear in the table of the README. */
public enum WayCondition {
    /** It was to be answered at the reception itself. */
    ON_THE_SPOT(now -> now.route() == OpinionRoute.ON_THE_SPOT),
    /** It is not handled together with another one, whose steps are its own. */
    NOT_MERGED(now -> !now.merged()),
    /** The unit has not asked to send it back before. */
    FIRST_RETURN(now -> !now.returnedOnce()),
    /** The working days within which a unit may ask to send it back (OPINION_SEND_BACK_DAYS) are not over. */
    RETURN_IN_TIME(Situation::returnInTime),
    THROUGH_GOVERNMENT(Situation::throughGovernment),
    NOT_THROUGH_GOVERNMENT(now -> !now.throughGovernment()),
    /** The area has a unit's own answers looked at first (OPINION_REPLY_REVIEW). */
    REVIEWED(Situation::reviewed),
    NOT_REVIEWED(now -> !now.reviewed()),
    /** The speaker could not be reached, which is no judgement. */
    NOT_REACHED(now -> now.satisfaction() == Satisfaction.NOT_REACHED),
    /** The speaker is not satisfied with the result of something that was taken on. */
    DISSATISFIED(Situation::dissatisfied),
    FIRST_REHANDLING(now -> !now.rehandled()),
    REHANDLED(Situation::rehandled),
    FIRST_MEETING(now -> !now.coordinated()),
    /** The speaker is not dissatisfied, or all that can be done was done: there was a meeting, or another opinion's way decides. */
    SETTLED(now -> !now.dissatisfied() || now.coordinated() || now.merged());

    private final Predicate<Situation> test;

    WayCondition(Predicate<Situation> test) {
        this.test = test;
    }

    boolean holds(Situation now) {
        return test.test(now);
    }
}
