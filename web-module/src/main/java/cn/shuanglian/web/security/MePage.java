package cn.shuanglian.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;

/** What the header says about the person who is logged in. */
@Named("me")
@RequestScoped
public class MePage {

    @Inject
    private HttpServletRequest request;

    /** The person's name; empty for somebody who is not logged in. */
    public String getName() {
        Principal person = request.getUserPrincipal();
        return person == null ? "" : person.getName();
    }

    /** The name of the area the person works for; empty if there is none to show. */
    public String getAreaName() {
        return "";
    }
}
