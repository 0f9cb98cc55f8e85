package cn.shuanglian.reception.opinion;

import java.time.LocalDate;

/**
 * An answer beside the one that stands, or the one that stands.
 *
 * @param state null for the one that stands
 * @param replyNumber number of the letter, or null
 * @param promisedFor by when it will be done, where it is planned
 * @param givenOn the day the unit handed it in, or the office gave it
 * @param fedBackOn when the speaker was told of it, or null
 * @param result null for what a helping unit contributed
 * @param satisfaction what the speaker said of the result; {@code attitude} of how it was handled
 * @param unit the unit that contributed it; null for an answer
 */
public record GivenAnswer(AnswerState state, OpinionResult result, String reply, String replyNumber, LocalDate promisedFor, LocalDate givenOn,
                          LocalDate fedBackOn, Satisfaction attitude, Satisfaction satisfaction, UnitName unit) {
}
