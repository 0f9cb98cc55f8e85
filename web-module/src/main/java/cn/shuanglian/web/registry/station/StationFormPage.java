package cn.shuanglian.web.registry.station;

import cn.shuanglian.registry.area.AreaRow;
import cn.shuanglian.registry.area.Areas;
import cn.shuanglian.registry.fault.Stale;
import cn.shuanglian.registry.station.AmendStation;
import cn.shuanglian.registry.station.RegisterStation;
import cn.shuanglian.registry.station.StationFiles;
import cn.shuanglian.registry.station.StationHost;
import cn.shuanglian.registry.station.StationKind;
import cn.shuanglian.web.faces.Notices;
import cn.shuanglian.web.faces.PageWords;
import cn.shuanglian.web.faces.Refusals;
import cn.shuanglian.web.list.ListQuery;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Registers a station, or amends the one that the address names. */
@Named
@RequestScoped
public class StationFormPage {
    @Inject
    StationPage page;
    @Inject
    StationFiles files;
    @Inject
    Areas areas;
    @Inject
    ListQuery query;

    private final StationTyped typed = new StationTyped();
    private long version;
    private boolean overtaken;

    /** Called before the page is shown; what was typed stays when the page comes back. */
    public void load() {
        if (!isNew() && !FacesContext.getCurrentInstance().isPostback()) {
            typed.read(page.getRow());
            version = page.getRow().version();
        }
    }

    /** Stores what was typed and shows the station; where somebody was quicker, shows what stands and keeps what was typed. */
    public String save() {
        long[] id = {0};
        try {
            boolean done = Refusals.done("station", () -> id[0] = isNew() ? files.register(new RegisterStation(typed.getArea(), typed.facts())) : amend());
            if (!done) {
                return null;
            }
        } catch (Stale stale) {
            overtaken = true;
            version = stale.current();
            Notices.refused(PageWords.of("registry", "station.overtaken"));
            return null;
        }
        Notices.done(PageWords.of("registry", isNew() ? "station.registered" : "station.amended", typed.getName()));
        return "/registry/station.xhtml?faces-redirect=true&id=" + id[0];
    }

    private long amend() {
        long id = page.getRow().id();
        files.amend(new AmendStation(id, version, typed.facts()));
        return id;
    }

    /** The address names no station, so a new one is meant. */
    public boolean isNew() {
        return query.text("id") == null;
    }

    public String getTitle() {
        return PageWords.of("registry", isNew() ? "station.new" : "station.amend");
    }

    /** Somebody else changed the station meanwhile. */
    public boolean isOvertaken() {
        return overtaken;
    }

    public StationTyped getTyped() {
        return typed;
    }

    /** The version that was read; it comes back with the step. */
    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    /** Areas to choose from; the code of a township can be typed instead. */
    public List<AreaRow> getAreas() {
        return areas.choices();
    }

    public StationKind[] getKinds() {
        return StationKind.values();
    }

    public StationHost[] getHosts() {
        return StationHost.values();
    }
}
