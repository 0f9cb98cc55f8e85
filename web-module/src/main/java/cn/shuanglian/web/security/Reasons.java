package cn.shuanglian.web.security;

import cn.shuanglian.registry.fault.Refused;
import cn.shuanglian.web.faces.Notices;
import jakarta.faces.context.FacesContext;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Says on a page why something was refused. */
final class Reasons {
    private Reasons() {
    }

    static void refused(Refused refused) {
        say("messages.problems", "refused." + refused.code(), refused.arguments().toArray());
    }

    static void say(String key) {
        say("messages.security", key);
    }

    private static void say(String bundle, String key, Object... arguments) {
        Locale locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        ResourceBundle words = ResourceBundle.getBundle(bundle, locale, Reasons.class.getClassLoader());
        String text = words.containsKey(key) ? new MessageFormat(words.getString(key), locale).format(arguments) : key;
        Notices.refused(text);
    }
}
