package cn.shuanglian.web.rest;

import jakarta.servlet.http.HttpServletRequest;
import java.text.MessageFormat;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of problems in the language a request asks for: Chinese, or English when that is preferred. */
record Words(Locale locale) {
    static final Words CHINESE = new Words(Locale.SIMPLIFIED_CHINESE);
    private static final ResourceBundle.Control NO_FALLBACK = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    static Words of(HttpServletRequest request) {
        if (request == null || request.getHeader("Accept-Language") == null) {
            return CHINESE;
        }
        return Collections.list(request.getLocales()).stream().map(Locale::getLanguage)
                .filter(List.of("zh", "en")::contains).findFirst()
                .filter("en"::equals).map(english -> new Words(Locale.ENGLISH)).orElse(CHINESE);
    }

    boolean has(String key) {
        return bundle().containsKey(key);
    }

    /** The text of that key; the key's own last word where a text is missing, never an exception. */
    String text(String key, Object... arguments) {
        if (!has(key)) {
            return key;
        }
        return new MessageFormat(bundle().getString(key), locale).format(arguments);
    }

    private ResourceBundle bundle() {
        return ResourceBundle.getBundle("messages.problems", locale, Words.class.getClassLoader(), NO_FALLBACK);
    }
}
