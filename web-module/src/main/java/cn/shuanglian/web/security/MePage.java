package cn.shuanglian.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.security.Principal;

/** What the header says about the person who is logged in. */
@Named("me")
@RequestScoped
public class MePage {

    /** The person's name; empty for somebody who is not logged in. */
    public String getName() {
        Principal person = FacesContext.getCurrentInstance().getExternalContext().getUserPrincipal();
        return person == null ? "" : person.getName();
    }

    /** The name of the area the person works for; empty if there is none to show. */
    public String getAreaName() {
        return "";
    }
}
