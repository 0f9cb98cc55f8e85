package cn.shuanglian.reception.suggestion;

import java.time.LocalDate;
import java.util.List;

/**
 * Asks to take a suggestion one step on.
 *
 * @param version of the suggestion as the caller read it
 * @param on the day of the step, not before the step before it and not to come; null for today
 * @param note DECLINE, SEND_BACK, the refusals, the grants and RECORD_MEETING: the reason or record; CONTACT: what was spoken of; otherwise as
 *             one likes; at most 1,000 characters
 * @param deputies INVITE: mandates of whom to ask; SECOND, REFUSE_SECOND and EVALUATE by an office: whose answer it writes down
 * @param ground DECLINE: the legal ground
 * @param session NUMBER: the session in whose series it is numbered; null for the year between sessions
 * @param joinTo JOIN: the suggestion together with which it is handled
 * @param handOver HAND_OVER: to whom; AGREE_RETURN: a unit in the place of the one that sends it back, if there is one
 * @param unit on whose behalf an office takes a unit's step; null for the only unit in question
 * @param contact CONTACT: how
 * @param months ASK_EXTENSION: how many months more; GRANT_EXTENSION: how many of them, null for as many as were asked for
 * @param answer REPLY, REPLY_AGAIN: the letter; CO_REPLY: its text alone
 * @param judgement EVALUATE
 */
public record SuggestionStep(long id, long version, SuggestionAction action, LocalDate on, String note, List<Long> deputies, DeclineGround ground,
                             String session, Long joinTo, HandOver handOver, Long unit, ContactKind contact, Integer months, Answer answer,
                             Judgement judgement) {
    /**
     * Which units are to work on it.
     *
     * @param lead null where each answers for itself
     * @param units those that help, or that each answer for themselves; at most 10
     */
    public record HandOver(Handling handling, Long lead, List<Long> units) {
        public HandOver {
            units = units == null ? List.of() : List.copyOf(units);
        }
    }

    /** A unit's letter; see {@link SuggestionReply}. */
    public record Answer(String replyClass, String text, String number, String signer, LocalDate promisedFor) {
    }

    /** What the mover says of the answer. */
    public record Judgement(Rating attitude, Rating result) {
    }

    public SuggestionStep {
        deputies = deputies == null ? List.of() : List.copyOf(deputies);
    }

    /** A step that says nothing more yet. */
    public static SuggestionStep of(long id, long version, SuggestionAction action) {
        return new SuggestionStep(id, version, action, null, null, null, null, null, null, null, null, null, null, null, null);
    }

    public SuggestionStep on(LocalDate day) {
        return new SuggestionStep(id, version, action, day, note, deputies, ground, session, joinTo, handOver, unit, contact, months, answer, judgement);
    }

    public SuggestionStep note(String words) {
        return new SuggestionStep(id, version, action, on, words, deputies, ground, session, joinTo, handOver, unit, contact, months, answer, judgement);
    }

    public SuggestionStep deputies(List<Long> mandates) {
        return new SuggestionStep(id, version, action, on, note, mandates, ground, session, joinTo, handOver, unit, contact, months, answer, judgement);
    }

    public SuggestionStep ground(DeclineGround why) {
        return new SuggestionStep(id, version, action, on, note, deputies, why, session, joinTo, handOver, unit, contact, months, answer, judgement);
    }

    public SuggestionStep session(String name) {
        return new SuggestionStep(id, version, action, on, note, deputies, ground, name, joinTo, handOver, unit, contact, months, answer, judgement);
    }

    public SuggestionStep joinTo(Long other) {
        return new SuggestionStep(id, version, action, on, note, deputies, ground, session, other, handOver, unit, contact, months, answer, judgement);
    }

    public SuggestionStep handOver(Handling handling, Long lead, List<Long> units) {
        return new SuggestionStep(id, version, action, on, note, deputies, ground, session, joinTo, new HandOver(handling, lead, units), unit, contact,
                months, answer, judgement);
    }

    public SuggestionStep unit(Long acting) {
        return new SuggestionStep(id, version, action, on, note, deputies, ground, session, joinTo, handOver, acting, contact, months, answer, judgement);
    }

    public SuggestionStep contact(ContactKind how) {
        return new SuggestionStep(id, version, action, on, note, deputies, ground, session, joinTo, handOver, unit, how, months, answer, judgement);
    }

    public SuggestionStep months(Integer more) {
        return new SuggestionStep(id, version, action, on, note, deputies, ground, session, joinTo, handOver, unit, contact, more, answer, judgement);
    }

    public SuggestionStep answer(Answer letter) {
        return new SuggestionStep(id, version, action, on, note, deputies, ground, session, joinTo, handOver, unit, contact, months, letter, judgement);
    }

    public SuggestionStep judged(Rating attitude, Rating result) {
        return new SuggestionStep(id, version, action, on, note, deputies, ground, session, joinTo, handOver, unit, contact, months, answer,
                new Judgement(attitude, result));
    }
}
