package cn.shuanglian.reception.opinion;

import java.time.LocalDate;
import java.util.List;

/**
 * Asks to take an opinion one step on.
 *
 * @param version of the opinion as the caller read it
 * @param leadUnit HAND_ON: the unit that answers
 * @param coUnits HAND_ON: units that help it (S15), at most 10
 * @param result REPLY: what came of it
 * @param reply REPLY: the answer, at most 4,000 characters
 * @param on the day of the step, not before the step before it and not to come; null for today; a unit's own REPLY always counts today
 * @param satisfaction FEED_BACK: what the speaker said
 * @param note SEND_BACK and DECLINE: the reason; otherwise as one likes; at most 1,000 characters
 */
public record OpinionStep(long id, long version, OpinionAction action, Long leadUnit, List<Long> coUnits, OpinionResult result, String reply,
                          LocalDate on, Satisfaction satisfaction, String note) {
    public OpinionStep {
        coUnits = coUnits == null ? List.of() : List.copyOf(coUnits);
    }
}
