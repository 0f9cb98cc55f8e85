package cn.shuanglian.reception.opinion;

import java.time.LocalDate;

/**
 * An opinion was answered; fired in the same transaction, and again where it is answered anew after a re-handling or a meeting.
 *
 * @param area code of the area it was heard in
 * @param number of the opinion
 * @param promisedFor by when it will be done, where the result is PLANNED; null otherwise
 */
public record OpinionReplied(long opinionId, String area, String number, OpinionResult result, LocalDate on, LocalDate promisedFor) {
}
