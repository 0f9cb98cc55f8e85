package cn.shuanglian.reception.opinion;

/**
 * Asks to record what somebody said.
 *
 * @param deputyId mandate of the deputy who heard it; at a reception one who came, elsewhere null where no deputy did
 * @param category code, of either level
 * @param title at most 100 characters
 * @param text word for word, at most 4,000 characters
 * @param speaker who spoke; null for somebody who said nothing about themselves
 * @param affected how many people it concerns, or null
 * @param urgency ORDINARY where left out
 * @param place where the matter lies; may be left out
 * @param aboutUnit the unit that is complained about, or null; it never learns who spoke
 * @param route not ON_THE_SPOT for what came in writing: nobody stood there to be answered
 * @param result on the spot only: what came of it, neither NOT_ACCEPTED nor PLANNED, which take a step of their own
 * @param reply on the spot only: what was answered; together with {@code result}, or null when no answer could be given
 * @param satisfaction on the spot only: what the speaker said to the answer, or null
 */
public record RecordOpinion(HeardAt heardAt, Long deputyId, String category, String title, String text, SpeakerDetails speaker,
                            Integer affected, OpinionUrgency urgency, OpinionPlace place, Long aboutUnit, OpinionRoute route,
                            OpinionResult result, String reply, Satisfaction satisfaction) {
    public RecordOpinion {
        speaker = speaker == null ? SpeakerDetails.NOBODY : speaker;
        urgency = urgency == null ? OpinionUrgency.ORDINARY : urgency;
        place = place == null ? OpinionPlace.UNKNOWN : place;
    }
}
