package cn.shuanglian.web.registry;

import cn.shuanglian.registry.account.AccountKind;
import cn.shuanglian.registry.account.AccountRow;
import cn.shuanglian.registry.account.Accounts;
import cn.shuanglian.registry.account.NewSecret;
import cn.shuanglian.registry.caller.Role;
import cn.shuanglian.web.faces.Notices;
import cn.shuanglian.web.faces.PageWords;
import cn.shuanglian.web.faces.Steps;
import cn.shuanglian.web.list.ListQuery;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;

/** The account or client that the address names, with the steps an administrator can take on it. */
@Named
@RequestScoped
public class AccountCard {
    @Inject
    Accounts accounts;
    @Inject
    ListQuery query;

    private AccountRow row;
    private List<String> roles;
    private long versionRead;
    private NewSecret made;

    /** The account, or null where the address names none. */
    public AccountRow getRow() {
        Long id = query.id("id");
        if (row == null && id != null) {
            row = accounts.find(id);
        }
        return row;
    }

    public String shut() {
        return changed("account.isShut", () -> accounts.shut(getRow().id(), true, versionRead));
    }

    public String reopen() {
        return changed("account.isReopened", () -> accounts.shut(getRow().id(), false, versionRead));
    }

    public String grant() {
        return changed("account.isGranted", () -> accounts.grant(getRow().id(), Set.copyOf(roles), versionRead));
    }

    /** Makes a new first password; the answer to this very request is the only place it is ever shown. */
    public String resetPassword() {
        take(() -> made = accounts.resetPassword(getRow().id(), versionRead));
        return null;
    }

    private String changed(String word, Runnable step) {
        if (take(step) != Steps.End.DONE) {
            return null;
        }
        Notices.done(PageWords.of("registry", word, getRow().login()));
        String view = FacesContext.getCurrentInstance().getViewRoot().getViewId();
        return view + "?faces-redirect=true&id=" + getRow().id();
    }

    private Steps.End take(Runnable step) {
        Steps.End end = Steps.take(step);
        if (end == Steps.End.STALE) {
            roles = null;
        }
        if (end != Steps.End.REFUSED) {
            row = null;
        }
        return end;
    }

    /** The roles this one can be given; an administrator's role is for people only. */
    public List<String> getGrantable() {
        boolean person = getRow().kind() == AccountKind.USER;
        return Role.ALL.stream().filter(role -> person || !Role.ADMINS.contains(role)).toList();
    }

    public List<String> getRoles() {
        return roles == null && getRow() != null ? getRow().roles() : roles;
    }

    public void setRoles(List<String> roles) {
        this.roles = roles;
    }

    /** The version the administrator is looking at; it comes back with the step. */
    public long getVersion() {
        return getRow().version();
    }

    public void setVersion(long version) {
        versionRead = version;
    }

    /** A secret just made, or null. */
    public NewSecret getMade() {
        return made;
    }

    public boolean isPerson() {
        return getRow().kind() == AccountKind.USER;
    }
}
