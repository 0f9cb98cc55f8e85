package cn.shuanglian.web.notice;

import cn.shuanglian.registry.caller.Callers;
import cn.shuanglian.registry.fault.NotFound;
import cn.shuanglian.registry.fault.Stale;
import cn.shuanglian.registry.notice.ContactRow;
import cn.shuanglian.registry.notice.Contacts;
import cn.shuanglian.registry.notice.SetContact;
import cn.shuanglian.web.faces.Notices;
import cn.shuanglian.web.faces.PageWords;
import cn.shuanglian.web.faces.Refusals;
import cn.shuanglian.web.list.ListQuery;
import cn.shuanglian.web.registry.DeputyPage;
import cn.shuanglian.web.rest.PathId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Where somebody can be written to: the person of the deputy's file, or the person who looks. */
@Named
@RequestScoped
public class ContactForm {
    @Inject
    Contacts contacts;
    @Inject
    DeputyPage page;
    @Inject
    Callers callers;
    @Inject
    ListQuery query;

    private ContactRow row;
    private Long person;
    private String mail;
    private String mobile;
    private boolean clearing;
    private Long version;

    /** Called before a page about the person who looks is shown. @throws NotFound for an account that belongs to no person */
    public void load() {
        if (!FacesContext.getCurrentInstance().isPostback()) {
            mail = getRow().mail();
            mobile = getRow().mobile();
        }
    }

    /** Saves what the person who looks typed; what was emptied is taken away. */
    public String saveOwn() {
        return saved(new SetContact(person(), getVersion(), text(mail), text(mobile)), "/registry/contact.xhtml?faces-redirect=true");
    }

    /** Saves what the office typed; what was left empty stays, unless it is to be taken away. */
    public String save() {
        return saved(new SetContact(person(), getVersion(), clearing ? text(mail) : mail, clearing ? text(mobile) : mobile),
                "/registry/deputy.xhtml?faces-redirect=true&id=" + PathId.of("deputy", query.text("id")));
    }

    private String saved(SetContact asked, String page) {
        try {
            if (!Refusals.done("contact", () -> contacts.change(asked))) {
                return null;
            }
        } catch (Stale stale) {
            version = stale.current();
            Notices.refused(PageWords.of("common", "step.stale"));
            return null;
        }
        Notices.done(PageWords.of("registry", "contact.saved"));
        return page;
    }

    private static String text(String typed) {
        return typed == null ? "" : typed;
    }

    private long person() {
        if (person == null) {
            person = query.text("id") == null ? callers.current().personId() : (Long) page.getDeputy().personId();
            if (person == null) {
                throw new NotFound("contact", "own");
            }
        }
        return person;
    }

    /** As it stands; masked for everybody but the person. */
    public ContactRow getRow() {
        if (row == null) {
            row = contacts.find(person());
        }
        return row;
    }

    /** The version that was read; it comes back with the step. */
    public long getVersion() {
        return version == null ? getRow().version() : version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public String getMail() {
        return mail;
    }

    public void setMail(String mail) {
        this.mail = mail;
    }

    public String getMobile() {
        return mobile;
    }

    public void setMobile(String mobile) {
        this.mobile = mobile;
    }

    public boolean isClearing() {
        return clearing;
    }

    public void setClearing(boolean clearing) {
        this.clearing = clearing;
    }
}
