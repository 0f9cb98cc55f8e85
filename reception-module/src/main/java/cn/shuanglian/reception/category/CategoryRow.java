package cn.shuanglian.reception.category;

import java.util.Locale;

/** A category: two digits for one of the first level, four for one below it; {@code parent} is null on the first level. */
public record CategoryRow(String code, String parent, String zh, String en) {

    /** The name for a reader of that language; Chinese for everyone but readers of English. */
    public String name(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? en : zh;
    }
}
