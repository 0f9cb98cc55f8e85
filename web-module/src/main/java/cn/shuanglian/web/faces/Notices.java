package cn.shuanglian.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.FacesMessage.Severity;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.List;

/** What a page has to tell after a step; the layouts show it above the content and read it out. It survives a redirect. */
@Named
@RequestScoped
public class Notices {

    /** A step is done. */
    public static void done(String words) {
        tell(FacesMessage.SEVERITY_INFO, words);
    }

    /** A step is done, but somebody should look at something. */
    public static void warn(String words) {
        tell(FacesMessage.SEVERITY_WARN, words);
    }

    /** A step was refused and nothing was changed. */
    public static void refused(String words) {
        tell(FacesMessage.SEVERITY_ERROR, words);
    }

    private static void tell(Severity severity, String words) {
        FacesContext context = FacesContext.getCurrentInstance();
        context.addMessage(null, new FacesMessage(severity, words, null));
        // Only a step is followed by a redirect; kept on a page that was merely opened, the words would show once more on the next one.
        if (context.isPostback()) {
            context.getExternalContext().getFlash().setKeepMessages(true);
        }
    }

    /** The notices of this request that belong to no single field. */
    public List<Notice> getList() {
        return FacesContext.getCurrentInstance().getMessageList(null).stream().map(Notices::shown).toList();
    }

    private static Notice shown(FacesMessage message) {
        // Otherwise Faces logs it as never displayed.
        message.rendered();
        String tone = message.getSeverity().compareTo(FacesMessage.SEVERITY_WARN) > 0 ? "bad"
                : message.getSeverity().equals(FacesMessage.SEVERITY_WARN) ? "warn" : "info";
        String detail = message.getSummary().equals(message.getDetail()) ? "" : message.getDetail();
        return new Notice(tone, message.getSummary(), detail);
    }

    /**
     * One line of the notices.
     *
     * @param tone info, warn or bad
     */
    public record Notice(String tone, String summary, String detail) {
    }
}
