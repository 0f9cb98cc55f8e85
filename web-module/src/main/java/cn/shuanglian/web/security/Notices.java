package cn.shuanglian.web.security;

import cn.shuanglian.registry.fault.Refused;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Says on a page why something was refused. */
final class Notices {
    private Notices() {
    }

    static void refused(Refused refused) {
        say("messages.problems", "refused." + refused.code(), refused.arguments().toArray());
    }

    static void say(String key) {
        say("messages.security", key);
    }

    private static void say(String bundle, String key, Object... arguments) {
        FacesContext faces = FacesContext.getCurrentInstance();
        Locale locale = faces.getViewRoot().getLocale();
        ResourceBundle words = ResourceBundle.getBundle(bundle, locale, Notices.class.getClassLoader());
        String text = words.containsKey(key) ? new MessageFormat(words.getString(key), locale).format(arguments) : key;
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
    }
}
