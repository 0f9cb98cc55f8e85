package cn.shuanglian.reception.opinion;

import java.time.LocalDate;

/**
 * The speaker was told of the answer, or could not be reached; fired in the same transaction.
 *
 * @param area code of the area it was heard in
 * @param attitude what the speaker said of how the matter was handled, or null
 * @param satisfaction what the speaker said of the result
 */
public record OpinionFedBack(long opinionId, String area, LocalDate on, Satisfaction attitude, Satisfaction satisfaction) {
}
