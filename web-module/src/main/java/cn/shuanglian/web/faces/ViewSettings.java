package cn.shuanglian.web.faces;

import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.Locale;
import java.util.Map;

/**
 * Language and type size as one person chose them. Only the two languages of the bundles can ever be the locale,
 * whatever a request says: PrimeFaces writes the locale into the page's script.
 */
@Named
@SessionScoped
public class ViewSettings implements Serializable {

    static final String COOKIE = "view";
    private static final String LARGE = "large";
    private static final Map<String, Locale> LANGUAGES =
            Map.of("zh_CN", Locale.SIMPLIFIED_CHINESE, "en", Locale.ENGLISH);

    private String language = "zh_CN";
    private boolean largeType;

    /** Chinese, normal type. */
    ViewSettings() {
    }

    @Inject
    ViewSettings(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        for (Cookie cookie : cookies == null ? new Cookie[0] : cookies) {
            if (COOKIE.equals(cookie.getName())) {
                recall(cookie.getValue());
            }
        }
    }

    /** Takes over a language (`zh_CN` or `en`) and a type size (`large` or `normal`); null or anything else changes nothing. */
    void choose(String newLanguage, String newType) {
        if (newLanguage != null && LANGUAGES.containsKey(newLanguage)) {
            language = newLanguage;
        }
        if (LARGE.equals(newType) || "normal".equals(newType)) {
            largeType = LARGE.equals(newType);
        }
    }

    /** The choice as the cookie keeps it, such as `en.large`. */
    String remembered() {
        return language + "." + getType();
    }

    private void recall(String remembered) {
        String[] parts = remembered.split("\\.", 2);
        choose(parts[0], parts.length == 2 ? parts[1] : null);
    }

    public Locale getLocale() {
        return LANGUAGES.get(language);
    }

    /** The value of the page's `lang` attribute. */
    public String getLang() {
        return getLocale().toLanguageTag();
    }

    public boolean isChinese() {
        return getLocale().equals(Locale.SIMPLIFIED_CHINESE);
    }

    public boolean isLargeType() {
        return largeType;
    }

    public String getType() {
        return largeType ? LARGE : "normal";
    }
}
