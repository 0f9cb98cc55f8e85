package cn.shuanglian.web.faces;

import jakarta.faces.context.FacesContext;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Words of the bundles for page beans, in the language of the page. */
public final class Phrases {
    private Phrases() {
    }

    /** The text of that key with the arguments filled in; the key itself where no text is known. @param bundle such as {@code reception} */
    public static String of(String bundle, String key, Object... arguments) {
        Locale locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        ResourceBundle words = ResourceBundle.getBundle("messages." + bundle, locale, Phrases.class.getClassLoader());
        return words.containsKey(key) ? new MessageFormat(words.getString(key), locale).format(arguments) : key;
    }
}
