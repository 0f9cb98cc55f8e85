package cn.shuanglian.reception.opinion;

import java.time.LocalDate;
import java.util.List;

/**
 * Asks to take an opinion one step on; put together with {@link #of}, every part that the action does not need left out.
 *
 * @param version of the opinion as the caller read it
 * @param leadUnit HAND_ON, and REHANDLE where another unit shall do it: the unit that answers
 * @param coUnits HAND_ON: units that help it (S15); RECORD_MEETING: units that came; at most 10
 * @param unit CO_REPLY: the co-unit that an office writes for; a unit writes for itself
 * @param result REPLY, SUBMIT_REPLY and RECORD_MEETING: what came of it
 * @param reply REPLY, SUBMIT_REPLY, CO_REPLY: the answer; RECORD_MEETING: what was agreed; at most 4,000 characters
 * @param replyNumber REPLY, SUBMIT_REPLY and APPROVE_REPLY: the number of the answer's letter, or null
 * @param promisedFor where the result is PLANNED: by when it will be done
 * @param on the day of the step, not before the step before it and not to come; null for today; a unit's own answer always counts today
 * @param attitude FEED_BACK: what the speaker said of how the matter was handled, or null
 * @param satisfaction FEED_BACK: what the speaker said of the result
 * @param how FEED_BACK: how the speaker was told
 * @param by FEED_BACK: who told the speaker; null for whoever takes the step
 * @param declineReason DECLINE: the legal reason
 * @param goTo DECLINE: where the speaker can go instead, at most 200 characters
 * @param days ASK_EXTENSION and GRANT_EXTENSION: how many more days
 * @param suggestion INTO_SUGGESTION: the suggestion it becomes part of
 * @param level URGE: who stands behind it; null for the highest the caller can speak for
 * @param note a reason where the action needs one, otherwise as one likes; at most 1,000 characters, RECORD_MEETING: the record, 4,000
 */
public record OpinionStep(long id, long version, OpinionAction action, Long leadUnit, List<Long> coUnits, Long unit, OpinionResult result,
                          String reply, String replyNumber, LocalDate promisedFor, LocalDate on, Satisfaction attitude, Satisfaction satisfaction,
                          FeedbackWay how, String by, DeclineReason declineReason, String goTo, Integer days, Long suggestion, UrgeLevel level,
                          String note) {
    public OpinionStep {
        coUnits = coUnits == null ? List.of() : List.copyOf(coUnits);
    }

    /** A step with nothing but its action, to be completed part by part. */
    public static Builder of(long id, long version, OpinionAction action) {
        return new Builder(id, version, action);
    }

    /** Puts a step together; what is not named is left out. */
    public static final class Builder {
        private final long id;
        private final long version;
        private final OpinionAction action;
        private Long leadUnit;
        private List<Long> coUnits;
        private Long unit;
        private OpinionResult result;
        private String reply;
        private String replyNumber;
        private LocalDate promisedFor;
        private LocalDate on;
        private Satisfaction attitude;
        private Satisfaction satisfaction;
        private FeedbackWay how;
        private String by;
        private DeclineReason declineReason;
        private String goTo;
        private Integer days;
        private Long suggestion;
        private UrgeLevel level;
        private String note;

        private Builder(long id, long version, OpinionAction action) {
            this.id = id;
            this.version = version;
            this.action = action;
        }

        public Builder units(Long leadUnit, List<Long> coUnits) {
            this.leadUnit = leadUnit;
            this.coUnits = coUnits;
            return this;
        }

        public Builder unit(Long unit) {
            this.unit = unit;
            return this;
        }

        public Builder answer(OpinionResult result, String reply) {
            this.result = result;
            this.reply = reply;
            return this;
        }

        public Builder replyNumber(String replyNumber) {
            this.replyNumber = replyNumber;
            return this;
        }

        public Builder promisedFor(LocalDate promisedFor) {
            this.promisedFor = promisedFor;
            return this;
        }

        public Builder on(LocalDate on) {
            this.on = on;
            return this;
        }

        public Builder satisfaction(Satisfaction attitude, Satisfaction result) {
            this.attitude = attitude;
            this.satisfaction = result;
            return this;
        }

        public Builder told(FeedbackWay how, String by) {
            this.how = how;
            this.by = by;
            return this;
        }

        public Builder declined(DeclineReason reason, String goTo) {
            this.declineReason = reason;
            this.goTo = goTo;
            return this;
        }

        public Builder days(Integer days) {
            this.days = days;
            return this;
        }

        public Builder suggestion(Long suggestion) {
            this.suggestion = suggestion;
            return this;
        }

        public Builder level(UrgeLevel level) {
            this.level = level;
            return this;
        }

        public Builder note(String note) {
            this.note = note;
            return this;
        }

        public OpinionStep build() {
            return new OpinionStep(id, version, action, leadUnit, coUnits, unit, result, reply, replyNumber, promisedFor, on, attitude, satisfaction,
                    how, by, declineReason, goTo, days, suggestion, level, note);
        }
    }
}
