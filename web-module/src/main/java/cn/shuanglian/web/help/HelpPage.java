package cn.shuanglian.web.help;

import cn.shuanglian.reception.help.HelpAction;
import cn.shuanglian.reception.help.HelpSheet;
import cn.shuanglian.reception.help.HelpStep;
import cn.shuanglian.reception.help.HelpedPerson;
import cn.shuanglian.reception.help.Helps;
import cn.shuanglian.registry.fault.NotAllowedNow;
import cn.shuanglian.registry.fault.Refused;
import cn.shuanglian.registry.fault.Stale;
import cn.shuanglian.web.faces.Notices;
import cn.shuanglian.web.faces.PageWords;
import cn.shuanglian.web.faces.Refusals;
import cn.shuanglian.web.list.ListQuery;
import cn.shuanglian.web.rest.PathId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;

/** One record of help and what its reader may do with it now. */
@Named
@RequestScoped
public class HelpPage {
    @Inject
    Helps helps;
    @Inject
    ListQuery query;

    private HelpSheet sheet;
    private List<HelpAction> allowed;
    private HelpedPerson person;
    private long versionRead;
    private String remark;
    private String reason;

    /** Called before the page is shown. @throws cn.shuanglian.registry.fault.NotFound for a key that is none, unknown or not the reader's */
    public void load() {
        getSheet();
    }

    /** The record that the address names. */
    public HelpSheet getSheet() {
        if (sheet == null) {
            sheet = helps.find(PathId.of("help", query.text("id")));
        }
        return sheet;
    }

    /** Verifies, returns, revokes or takes it back, or erases who is helped, and shows it as it stands then. */
    public String take(HelpAction action) {
        boolean done = Refusals.done(form(action), () -> {
            try {
                helps.take(new HelpStep(getSheet().row().id(), versionRead, action, action == HelpAction.ERASE ? reason : remark));
            } catch (Stale | NotAllowedNow late) {
                sheet = null;
                allowed = null;
                throw new Refused("help.overtaken", null);
            }
        });
        if (!done) {
            return null;
        }
        Notices.done(PageWords.of("reception", "help.done." + action));
        return "/reception/help.xhtml?faces-redirect=true&id=" + getSheet().row().id();
    }

    private static String form(HelpAction action) {
        return switch (action) {
            case WITHDRAW, REVOKE, ERASE -> action.name().toLowerCase(Locale.ROOT);
            default -> "steps";
        };
    }

    /** Shows who is helped; the reason goes into the journal. */
    public void reveal() {
        Refusals.done("reveal", () -> person = helps.reveal(getSheet().row().id(), reason));
    }

    /** The reader may do this now. */
    public boolean may(HelpAction action) {
        if (allowed == null) {
            allowed = helps.transitions(getSheet().row().id());
        }
        return allowed.contains(action);
    }

    /** Who is helped, after it was asked for; null before. */
    public HelpedPerson getPerson() {
        return person;
    }

    /** The version the reader is looking at; it comes back with the step. */
    public long getVersion() {
        return getSheet().row().version();
    }

    public void setVersion(long version) {
        versionRead = version;
    }

    /** What the verifier says. */
    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }

    /** Why somebody has to know who is helped, or why it is erased. */
    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
