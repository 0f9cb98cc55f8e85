package cn.shuanglian.web.security;

import cn.shuanglian.registry.account.Entrance;
import cn.shuanglian.registry.account.LoginRefused;
import cn.shuanglian.registry.account.Logins;
import cn.shuanglian.web.rest.Attempts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;

/** Logging in and out. */
@Named
@RequestScoped
public class LoginPage {
    @Inject
    Logins logins;
    @Inject
    Attempts attempts;
    @Inject
    Clock clock;
    @Inject
    HttpServletRequest request;
    private String login;
    private String password;

    /** Checks login and password, and goes where the person wanted to go in the first place. */
    public String enter() throws IOException {
        String address = request.getRemoteAddr();
        if (attempts.areTooMany("login " + address)) {
            Reasons.say("login.busy");
            return null;
        }
        try {
            Entrance entrance = logins.enter(login, password, address);
            LoggedIn.begin(request, entrance, clock.instant());
            return go(entrance.mustChangePassword() ? Door.PASSWORD : Paths.onThisSite(request.getParameter("next")));
        } catch (LoginRefused refused) {
            attempts.failed("login " + address);
            Reasons.say(refused.reason() == LoginRefused.Reason.BUSY ? "login.busy" : "login.wrong");
            return null;
        }
    }

    /** Ends the session on the server. */
    public String leave() throws IOException {
        LoggedIn person = LoggedIn.of(request);
        if (person != null) {
            logins.leave(person.caller());
        }
        request.getSession().invalidate();
        return go(Door.LOGIN);
    }

    private String go(String path) throws IOException {
        FacesContext.getCurrentInstance().getExternalContext().redirect(request.getContextPath() + path);
        return null;
    }

    /** Where to go after the login, as it came with the request for this page. */
    public String getNext() {
        return Paths.onThisSite(request.getParameter("next"));
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
