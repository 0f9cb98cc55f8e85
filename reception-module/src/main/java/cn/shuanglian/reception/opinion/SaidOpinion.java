package cn.shuanglian.reception.opinion;

import java.time.LocalDate;

/**
 * What was said, without who said it.
 *
 * @param area code of the area it was heard in
 * @param place where the matter lies, in words, or null
 */
public record SaidOpinion(long id, String number, LocalDate heardOn, String area, String category, String title, String text, String place) {
}
