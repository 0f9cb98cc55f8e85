package cn.shuanglian.reception.opinion;

/**
 * Asks to record what somebody said at a reception.
 *
 * @param receptionId a reception that was held
 * @param deputyId mandate of the deputy who heard it; the deputy must have come
 * @param category code, of either level
 * @param title at most 100 characters
 * @param text word for word, at most 4,000 characters
 * @param speakerName may be null: nobody has to give a name
 * @param speakerPhone 5 to 20 digits, or null
 * @param confidential the speaker wants to stay unknown to whoever handles the matter
 * @param affected how many people it concerns, or null
 * @param reply on the spot only: what was answered; together with {@code result}, or null when no answer could be given
 * @param satisfaction on the spot only: what the speaker said to the answer, or null
 */
public record RecordOpinion(long receptionId, long deputyId, String category, String title, String text, SpeakerKind speakerKind,
                            String speakerName, String speakerPhone, boolean confidential, Integer affected, OpinionRoute route,
                            OpinionResult result, String reply, Satisfaction satisfaction) {
}
