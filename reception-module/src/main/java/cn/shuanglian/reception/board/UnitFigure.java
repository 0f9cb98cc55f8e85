package cn.shuanglian.reception.board;

/**
 * What is counted of a unit, each as a condition on the terms behind it: {@code d} a term, {@code o} its opinion and {@code s} its suggestion
 * where it has one. Names appear in addresses.
 */
public enum UnitFigure {
    /** Was to answer, as lead or helping unit, for opinions and suggestions; a helping unit's time ends with the answer, said or not. */
    HANDED(Conditions.ANSWERING + " and (d.state <> " + Conditions.STATE + "CANCELLED or " + Conditions.HELPING + ")"),
    ACCEPTED_IN_TIME(Conditions.ACCEPTING + Conditions.IN_TIME),
    ACCEPTED_LATE(Conditions.ACCEPTING + Conditions.LATE),
    ANSWERED_IN_TIME(Conditions.ANSWERING + Conditions.IN_TIME),
    ANSWERED_LATE(Conditions.ANSWERING + Conditions.LATE),
    /** Not answered, although the last day has passed. */
    OVERDUE(Conditions.ANSWERING + Conditions.OVER),
    /** Still to be answered, overdue or not. */
    OPEN(Conditions.ANSWERING + " and d.state in (" + Conditions.STATE + "RUNNING, " + Conditions.STATE + "PAUSED)" + Conditions.AWAKE),
    /** Was to answer and no longer is: sent back, given to another unit, or without need of an answer. */
    TAKEN_BACK(Conditions.ANSWERING + " and d.state = " + Conditions.STATE + "CANCELLED and not (" + Conditions.HELPING + ")"),
    /** Was urged, once or more often. */
    URGED(Conditions.ANSWERING + " and exists (select u.id from Urge u where u.owner = d.owner and u.ownerId = d.ownerId and u.unitId = d.unitId)"),
    SOLVED(Conditions.RESULT + "SOLVED"),
    PARTLY(Conditions.RESULT + "PARTLY"),
    PLANNED(Conditions.RESULT + "PLANNED"),
    EXPLAINED(Conditions.RESULT + "EXPLAINED"),
    NOT_ACCEPTED(Conditions.RESULT + "NOT_ACCEPTED"),
    /** What the speaker of an opinion or the mover of a suggestion said of what came of it. */
    SATISFIED(Conditions.judged("satisfaction", "SATISFIED")),
    BASICALLY(Conditions.judged("satisfaction", "BASICALLY")),
    DISSATISFIED(Conditions.judged("satisfaction", "DISSATISFIED")),
    /** What they said of the attitude of those who handled it. */
    ATTITUDE_SATISFIED(Conditions.judged("attitude", "SATISFIED")),
    ATTITUDE_BASICALLY(Conditions.judged("attitude", "BASICALLY")),
    ATTITUDE_DISSATISFIED(Conditions.judged("attitude", "DISSATISFIED")),
    PROMISED(Conditions.PROMISE + " and d.state <> " + Conditions.STATE + "CANCELLED"),
    KEPT(Conditions.PROMISE + " and d.state = " + Conditions.STATE + "DONE"),
    BROKEN(Conditions.PROMISE + Conditions.OVER);

    private final String condition;

    UnitFigure(String condition) {
        this.condition = condition;
    }

    String condition() {
        return "(" + condition + ")";
    }

    /** Whether it compares with {@code :today}. */
    boolean isOfToday() {
        return condition.contains(":today");
    }

    /** An enum's constants must not read fields that come after them. */
    private static final class Conditions {
        static final String STATE = "cn.shuanglian.reception.deadline.DeadlineState.";
        private static final String TERM = "cn.shuanglian.reception.deadline.TermKind.";
        static final String ANSWERING = "d.term in (" + TERM + "ANSWER, " + TERM + "CO_ANSWER, " + TERM + "REHANDLE, " + TERM + "SUGGESTION_ANSWER, "
                + TERM + "SUGGESTION_CO_ANSWER, " + TERM + "SUGGESTION_REHANDLE)";
        static final String HELPING = "d.term in (" + TERM + "CO_ANSWER, " + TERM + "SUGGESTION_CO_ANSWER)";
        static final String ACCEPTING = "d.term in (" + TERM + "ACCEPT, " + TERM + "SUGGESTION_ACCEPT)";
        static final String PROMISE = "d.term = " + TERM + "COMMITMENT";
        /** What waits for the answer of the opinion it is merged into rests. */
        static final String AWAKE = " and (o.mergedInto is null or o.repliedOn is not null)";
        static final String IN_TIME = " and d.state = " + STATE + "DONE and d.doneOn <= d.endsOn";
        static final String OVER = " and d.state = " + STATE + "RUNNING and d.endsOn < :today" + AWAKE;
        static final String LATE = " and (d.state = " + STATE + "DONE and d.doneOn > d.endsOn)";
        /** Answered by this unit as the lead unit. */
        static final String LED = "d.term = " + TERM + "ANSWER and d.state = " + STATE + "DONE and o.leadUnitId = d.unitId";
        static final String RESULT = LED + " and o.result = cn.shuanglian.reception.opinion.OpinionResult.";
        /** Answered by this unit as one of those that had to answer. */
        static final String ANSWERED = "d.term = " + TERM + "SUGGESTION_ANSWER and d.state = " + STATE + "DONE";

        static String judged(String about, String word) {
            return "(" + LED + " and o." + about + " = cn.shuanglian.reception.opinion.Satisfaction." + word + ") or (" + ANSWERED + " and s." + about
                    + " = cn.shuanglian.reception.suggestion.Rating." + word + ")";
        }
    }
}
