package cn.shuanglian.reception.category;

import java.util.Locale;

/**
 * A category: two digits for one of the first level, four for one below it; {@code parent} is null on the first level.
 *
 * @param retired no longer to be chosen; what has it keeps it
 */
public record CategoryRow(String code, String parent, String zh, String en, boolean retired, long version) {

    /** A category that is in use. */
    public CategoryRow(String code, String parent, String zh, String en) {
        this(code, parent, zh, en, false, 0);
    }

    /** The name for a reader of that language; Chinese for everyone but readers of English. */
    public String name(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? en : zh;
    }
}
