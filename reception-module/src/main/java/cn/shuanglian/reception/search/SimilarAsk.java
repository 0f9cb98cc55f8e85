package cn.shuanglian.reception.search;

import java.time.LocalDate;

/**
 * Asks for opinions about the same matter as one that is being written, or is there already.
 *
 * @param title null or blank where there is none yet, as is {@code text}
 * @param area code of the area it was heard in; opinions of the same city only; null for the caller's whole area
 * @param place where it is about, in words, or null
 * @param heardOn null for today
 * @param except the opinion itself where it is there already, or null
 * @param most answers at most, 1 to 50
 */
public record SimilarAsk(String title, String text, String area, String place, LocalDate heardOn, Long except, int most) {
}
