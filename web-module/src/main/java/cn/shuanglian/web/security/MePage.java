package cn.shuanglian.web.security;

import cn.shuanglian.registry.area.Areas;
import cn.shuanglian.registry.caller.Caller;
import cn.shuanglian.registry.caller.Role;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** What the pages say about the person who is logged in; all of it empty for somebody who is not. */
@Named("me")
@RequestScoped
public class MePage {
    @Inject
    Areas areas;
    private String areaName;

    public String getName() {
        return caller() == null ? "" : caller().name();
    }

    public String getLogin() {
        return caller() == null ? "" : caller().login();
    }

    public List<String> getRoles() {
        return caller() == null ? List.of() : caller().roles().stream().sorted().toList();
    }

    /** Whether the person has this role; courtesy for buttons, the facades keep the rights. */
    public boolean is(String role) {
        return caller() != null && caller().has(role);
    }

    /** Keeps the register of deputies or answers for it; courtesy, as {@link #is}. */
    public boolean isOffice() {
        return is(Role.TOWNSHIP_OFFICE) || is(Role.LIAISON_OFFICE) || is(Role.DIRECTORS) || is(Role.AUDITOR);
    }

    /** The account belongs to a person of the register, such as a deputy. */
    public boolean isPerson() {
        return caller() != null && caller().personId() != null;
    }

    public String getAreaCode() {
        return caller() == null ? "" : caller().area().code();
    }

    /** The name of the area; its code while nobody has registered the area. */
    public String getAreaName() {
        if (areaName == null) {
            String code = getAreaCode();
            areaName = code.isEmpty() ? "" : areas.names(List.of(code)).getOrDefault(code, code);
        }
        return areaName;
    }

    private Caller caller() {
        LoggedIn person = LoggedIn.of((HttpServletRequest) FacesContext.getCurrentInstance().getExternalContext().getRequest());
        return person == null ? null : person.caller();
    }
}
