package cn.shuanglian.reception.opinion;

import java.time.LocalDate;

/**
 * A unit that helps the lead unit, and what it had to say.
 *
 * @param reply null until it said something; {@code repliedOn} the day it last did
 */
public record CoUnit(long id, String name, String reply, LocalDate repliedOn) {
}
