package cn.shuanglian.reception.help;

import java.time.LocalDate;

/**
 * A record of help with all that is kept of it.
 *
 * @param name of who is helped, masked, as is {@code phone}; null where nobody is named
 * @param consentedOn the day they agreed to be registered (个人信息保护法 art. 13), or null
 * @param revealing the caller may ask who it is
 */
public record HelpSheet(HelpRow row, String text, String name, String phone, LocalDate consentedOn, boolean revealing) {
}
