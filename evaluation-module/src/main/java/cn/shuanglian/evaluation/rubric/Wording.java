package cn.shuanglian.evaluation.rubric;

import java.util.Locale;

/** Words of a rubric, which are data and not in the bundles. */
public record Wording(String zh, String en) {
    /** English for an English reader, Chinese for everyone else. */
    public String in(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? en : zh;
    }
}
