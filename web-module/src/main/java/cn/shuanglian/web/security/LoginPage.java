package cn.shuanglian.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;

/** Logging in and out. */
@Named
@RequestScoped
public class LoginPage {

    @Inject
    private HttpServletRequest request;
    private String login;
    private String password;

    /** Checks login and password with the container; a wrong pair is refused by an exception. */
    public String enter() throws ServletException {
        request.login(login, password);
        return "/index.xhtml?faces-redirect=true";
    }

    /** Ends the session on the server. */
    public String leave() throws ServletException {
        request.logout();
        request.getSession().invalidate();
        return "/login.xhtml?faces-redirect=true";
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
