package cn.shuanglian.web.registry.station;

import cn.shuanglian.registry.fault.Stale;
import cn.shuanglian.registry.station.CheckStandards;
import cn.shuanglian.registry.station.StandardRow;
import cn.shuanglian.registry.station.Standards;
import cn.shuanglian.web.faces.Notices;
import cn.shuanglian.web.faces.PageWords;
import cn.shuanglian.web.faces.Refusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The checklist of a station, to be ticked on the spot. */
@Named
@RequestScoped
public class StationStandardsPage {
    @Inject
    StationPage page;
    @Inject
    StandardsView view;
    @Inject
    Standards standards;
    @Inject
    Clock clock;

    private Map<String, Tick> ticks;
    private LocalDate checkedOn;
    private long version;

    /** What was ticked for one demand; an answer left open changes nothing. */
    public static class Tick {
        private String met;
        private String note;

        Tick(StandardRow row) {
            met = row.met() == null ? null : row.met().toString();
            note = row.note();
        }

        public String getMet() {
            return met;
        }

        public void setMet(String met) {
            this.met = met;
        }

        public String getNote() {
            return note;
        }

        public void setNote(String note) {
            this.note = note;
        }
    }

    /** Called before the page is shown. */
    public void load() {
        page.load();
        if (!FacesContext.getCurrentInstance().isPostback()) {
            checkedOn = LocalDate.now(clock);
            version = page.getRow().version();
        }
    }

    /** Records the check and shows the station; where somebody was quicker, what was ticked stays. */
    public String save() {
        List<CheckStandards.Finding> findings = getTicks().entrySet().stream().filter(tick -> tick.getValue().met != null)
                .map(tick -> new CheckStandards.Finding(tick.getKey(), Boolean.parseBoolean(tick.getValue().met), tick.getValue().note)).toList();
        if (findings.isEmpty()) {
            Notices.refused(PageWords.of("registry", "standard.none"));
            return null;
        }
        try {
            if (!Refusals.done("standards", () -> standards.check(new CheckStandards(page.getRow().id(), version, checkedOn, findings)))) {
                return null;
            }
        } catch (Stale stale) {
            version = stale.current();
            Notices.refused(PageWords.of("registry", "station.overtaken"));
            return null;
        }
        Notices.done(PageWords.of("registry", "standard.checked", findings.size()));
        return "/registry/station.xhtml?faces-redirect=true&id=" + page.getRow().id();
    }

    /** By the demand's code. */
    public Map<String, Tick> getTicks() {
        if (ticks == null) {
            ticks = new LinkedHashMap<>();
            view.getParts().forEach(part -> part.rows().forEach(row -> ticks.put(row.code(), new Tick(row))));
        }
        return ticks;
    }

    public LocalDate getCheckedOn() {
        return checkedOn;
    }

    public void setCheckedOn(LocalDate checkedOn) {
        this.checkedOn = checkedOn;
    }

    /** The version that was read; it comes back with the step. */
    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }
}
