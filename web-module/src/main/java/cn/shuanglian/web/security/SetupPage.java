package cn.shuanglian.web.security;

import cn.shuanglian.registry.caller.Role;
import cn.shuanglian.registry.fault.Refused;
import cn.shuanglian.web.startup.FirstAdmin;
import cn.shuanglian.web.startup.SetupCode;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJBException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.ConstraintViolationException;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/** The first three administrators of an installation, against the one-time code; gone for good afterwards. */
@Named
@RequestScoped
public class SetupPage {
    @Inject
    SetupCode setup;
    @Inject
    HttpServletRequest request;
    private String code;
    private String area;
    private boolean open;
    private List<Entry> admins;

    @PostConstruct
    void prepare() {
        open = setup.isOpen();
        admins = Stream.of(Role.SYSTEM_ADMIN, Role.SECURITY_ADMIN, Role.AUDIT_ADMIN).map(Entry::new).toList();
    }

    /** Says 410 to programs where people read that the set-up is over. */
    public void announce() {
        if (!open) {
            FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(HttpServletResponse.SC_GONE);
        }
    }

    /** Makes the administrators and leads to the login. */
    public void complete() throws IOException {
        try {
            setup.complete(code, area, admins.stream().map(Entry::admin).toList());
            FacesContext.getCurrentInstance().getExternalContext().redirect(request.getContextPath() + Door.LOGIN);
        } catch (Refused refused) {
            open = setup.isOpen();
            Reasons.refused(refused);
        } catch (EJBException failed) {
            if (!isInvalid(failed)) {
                throw failed;
            }
            Reasons.say("setup.invalid");
        }
    }

    /** The container wraps what the facade's own checks throw, once for each facade on the way. */
    private static boolean isInvalid(Throwable failed) {
        return failed != null && (failed instanceof ConstraintViolationException || isInvalid(failed.getCause()));
    }

    public boolean isOpen() {
        return open;
    }

    public List<Entry> getAdmins() {
        return admins;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getArea() {
        return area;
    }

    public void setArea(String area) {
        this.area = area;
    }

    /** What is typed for one of the three. */
    public static class Entry {
        private final String role;
        private String login;
        private String name;
        private String password;

        Entry(String role) {
            this.role = role;
        }

        FirstAdmin admin() {
            return new FirstAdmin(role, login, name, password);
        }

        public String getRole() {
            return role;
        }

        public String getLogin() {
            return login;
        }

        public void setLogin(String login) {
            this.login = login;
        }

        public String getName() {
            return name;
        }

        public void setName(String name) {
            this.name = name;
        }

        public String getPassword() {
            return password;
        }

        public void setPassword(String password) {
            this.password = password;
        }
    }
}
