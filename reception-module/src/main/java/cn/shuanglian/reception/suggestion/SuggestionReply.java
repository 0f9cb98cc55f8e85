package cn.shuanglian.reception.suggestion;

import java.time.LocalDate;

/**
 * An answer to a suggestion.
 *
 * @param round 1 for the first answer, 2 after it was handled again
 * @param number of the letter, as the unit numbers it
 * @param signer who signed the letter
 * @param replyClass code of its class; {@code classWords} is what the class meant when the answer was given
 * @param promisedFor the day for which something is promised, or null
 * @param again given because a promise was kept
 */
public record SuggestionReply(long id, long unitId, String unitName, int round, LocalDate on, String number, String signer, String replyClass,
                              String classWords, String text, LocalDate promisedFor, boolean again) {
    SuggestionReply named(String name) {
        return new SuggestionReply(id, unitId, name, round, on, number, signer, replyClass, classWords, text, promisedFor, again);
    }
}
