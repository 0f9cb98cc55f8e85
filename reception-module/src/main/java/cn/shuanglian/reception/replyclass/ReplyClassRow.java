package cn.shuanglian.reception.replyclass;

import java.util.Locale;

/**
 * A class of answers.
 *
 * @param area code of the area that decided on it
 * @param code what stands in the corner of the letter: A, B, C, D
 * @param promises something is promised for a day, and the answer names it
 */
public record ReplyClassRow(String area, String code, int place, String zh, String en, boolean promises) {
    /** In the reader's language. */
    public String words(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? en : zh;
    }
}
