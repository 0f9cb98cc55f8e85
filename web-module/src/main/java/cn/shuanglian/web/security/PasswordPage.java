package cn.shuanglian.web.security;

import cn.shuanglian.registry.account.Accounts;
import cn.shuanglian.registry.account.LoginRefused;
import cn.shuanglian.registry.fault.Refused;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;

/** A new password of one's own; the only page that opens while the present one must be changed. */
@Named
@RequestScoped
public class PasswordPage {
    @Inject
    Accounts accounts;
    @Inject
    Clock clock;
    @Inject
    HttpServletRequest request;
    private String old;
    private String fresh;
    private String again;

    /** Changes the password; this session goes on under a new id, all others of the person end. */
    public void change() throws IOException {
        if (fresh == null || !fresh.equals(again)) {
            Reasons.say("password.differ");
            return;
        }
        try {
            LoggedIn.of(request).goOn(request, accounts.changeOwnPassword(old, fresh), clock.instant());
            FacesContext.getCurrentInstance().getExternalContext().redirect(request.getContextPath() + Paths.HOME);
        } catch (Refused refused) {
            Reasons.refused(refused);
        } catch (LoginRefused busy) {
            Reasons.say("login.busy");
        }
    }

    /** The person was led here and cannot go elsewhere yet. */
    public boolean isForced() {
        return LoggedIn.of(request).mustChangePassword();
    }

    public String getOld() {
        return old;
    }

    public void setOld(String old) {
        this.old = old;
    }

    public String getFresh() {
        return fresh;
    }

    public void setFresh(String fresh) {
        this.fresh = fresh;
    }

    public String getAgain() {
        return again;
    }

    public void setAgain(String again) {
        this.again = again;
    }
}
