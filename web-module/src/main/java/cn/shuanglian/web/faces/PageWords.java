package cn.shuanglian.web.faces;

import cn.shuanglian.registry.fault.Refused;
import jakarta.faces.context.FacesContext;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Words of the bundles for pages that must compose them in Java, in the language of the page being shown. */
public final class PageWords {
    private PageWords() {
    }

    /** The text below that key of `messages.<bundle>` with its places filled; the key itself where there is none. */
    public static String of(String bundle, String key, Object... arguments) {
        return in(locale(), bundle, key, arguments);
    }

    /** Why a facade refused; the API says the same from the same bundle. */
    public static String of(Refused refused) {
        return of("problems", "refused." + refused.code(), refused.arguments().toArray());
    }

    /** A count with its thousands apart, as the page's language writes it. */
    public static String number(long count) {
        return NumberFormat.getIntegerInstance(locale()).format(count);
    }

    /** The language of the page being shown. */
    public static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }

    /** Like {@link #of(String, String, Object...)}, where no page is being shown. */
    public static String in(Locale locale, String bundle, String key, Object... arguments) {
        ResourceBundle words = ResourceBundle.getBundle("messages." + bundle, locale, PageWords.class.getClassLoader());
        return words.containsKey(key) ? new MessageFormat(words.getString(key), locale).format(arguments) : key;
    }
}
