package cn.shuanglian.reception.suggestion;

import java.time.LocalDate;

/**
 * What was said of the answers of one round.
 *
 * @param by name of who signed it
 * @param party in whose place: the mover, a seconder or the office
 */
public record Evaluation(int round, String by, Party party, Rating attitude, Rating result, String note, LocalDate on) {
}
