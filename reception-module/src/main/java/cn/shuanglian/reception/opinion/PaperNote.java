package cn.shuanglian.reception.opinion;

import java.time.LocalDate;

/**
 * The paper from which an opinion was typed in.
 *
 * @param on the paper's date, or null
 * @param number as the paper itself is numbered, at most 40 characters, or null
 */
public record PaperNote(LocalDate on, String number) {
    public static final PaperNote NONE = new PaperNote(null, null);
}
