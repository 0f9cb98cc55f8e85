package cn.shuanglian.web.notice;

import cn.shuanglian.registry.notice.Letter;
import cn.shuanglian.registry.notice.NoticeKind;
import cn.shuanglian.registry.notice.Wording;
import cn.shuanglian.web.faces.PageWords;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;

/** Takes the words of notices from the bundle {@code notices}; codes among the arguments become words of the reader's language. */
@ApplicationScoped
public class NoticeWords implements Wording {
    private static final String BUNDLE = "notices";
    private static final int CODE = 3;
    private static final int REASON = 4;
    private static final int PLACES = 7;

    @Override
    public Letter of(NoticeKind kind, List<String> arguments, Locale locale) {
        // A place nobody filled would be read out as "{2}".
        Object[] filled = new Object[Math.max(PLACES, arguments.size())];
        for (int i = 0; i < filled.length; i++) {
            filled[i] = i < arguments.size() ? arguments.get(i) : "";
        }
        filled[REASON] = because(filled[REASON].toString(), locale);
        String key = "notice." + kind.name();
        return new Letter(words(key, ".subject", filled, locale), words(key, ".text", filled, locale));
    }

    /** What is said of this outcome, or of the kind where nothing is. */
    private static String words(String key, String part, Object[] filled, Locale locale) {
        String own = key + "." + filled[CODE] + part;
        String words = PageWords.in(locale, BUNDLE, own, filled);
        return (words.equals(own) ? PageWords.in(locale, BUNDLE, key + part, filled) : words).strip();
    }

    private static String because(String reason, Locale locale) {
        if (reason.isBlank()) {
            return "";
        }
        String key = "notice.reason." + reason;
        String words = PageWords.in(locale, BUNDLE, key);
        return PageWords.in(locale, BUNDLE, "notice.because", words.equals(key) ? reason : words);
    }
}
