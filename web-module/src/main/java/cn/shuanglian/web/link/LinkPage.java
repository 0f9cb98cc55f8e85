package cn.shuanglian.web.link;

import cn.shuanglian.registry.citizen.CitizenRow;
import cn.shuanglian.registry.fault.NotAllowedNow;
import cn.shuanglian.registry.fault.Refused;
import cn.shuanglian.registry.fault.Stale;
import cn.shuanglian.registry.link.LinkAction;
import cn.shuanglian.registry.link.LinkRow;
import cn.shuanglian.registry.link.LinkStep;
import cn.shuanglian.registry.link.Links;
import cn.shuanglian.registry.rule.Documents;
import cn.shuanglian.web.faces.Notices;
import cn.shuanglian.web.faces.PageWords;
import cn.shuanglian.web.faces.Refusals;
import cn.shuanglian.web.list.ListQuery;
import cn.shuanglian.web.rest.PathId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

/** One pair and what its reader may do with it now. */
@Named
@RequestScoped
public class LinkPage {
    @Inject
    Links links;
    @Inject
    LinkNames names;
    @Inject
    Documents documents;
    @Inject
    LinkCitizen citizen;
    @Inject
    ListQuery query;

    private LinkRow row;
    private List<LinkAction> allowed;
    private long versionRead;
    private LocalDate on;
    private String note;

    /** Called before the page is shown. @throws cn.shuanglian.registry.fault.NotFound for a key that is none, unknown or not the reader's */
    public void load() {
        getRow();
    }

    /** The pair that the address names. */
    public LinkRow getRow() {
        if (row == null) {
            row = links.find(PathId.of("link", query.text("id")));
            names.load(List.of(row));
        }
        return row;
    }

    /** Takes a step and shows the pair as it stands then. */
    public String take(LinkAction action) {
        boolean done = Refusals.done("steps", () -> {
            try {
                links.take(new LinkStep(getRow().id(), versionRead, action, on, null, note));
            } catch (Stale | NotAllowedNow late) {
                row = null;
                allowed = null;
                throw new Refused("link.overtaken", null);
            }
        });
        if (!done) {
            return null;
        }
        Notices.done(PageWords.of("registry", "link.done." + action));
        return "/registry/link.xhtml?faces-redirect=true&id=" + getRow().id();
    }

    /** The reader may do this now. */
    public boolean may(LinkAction action) {
        if (allowed == null) {
            allowed = links.transitions(getRow().id());
        }
        return allowed.contains(action);
    }

    /** Both names, as the page is called. */
    public String getTitle() {
        return getRow().fromName() + " — " + names.to(getRow());
    }

    public String getToName() {
        return names.to(getRow());
    }

    public String getAreaName() {
        return names.area(getRow().area());
    }

    /** Title of the document that decides the pair; empty where there is none. */
    public String getDocumentTitle() {
        return getRow().document() == null ? "" : documents.titles(List.of(getRow().document())).getOrDefault(getRow().document(), "");
    }

    /** The citizen at the other end, masked, or null. */
    public CitizenRow getCitizen() {
        return citizen.of(getRow());
    }

    /** The version the reader is looking at; it comes back with the step. */
    public long getVersion() {
        return getRow().version();
    }

    public void setVersion(long version) {
        versionRead = version;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
