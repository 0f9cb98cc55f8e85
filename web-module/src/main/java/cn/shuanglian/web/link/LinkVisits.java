package cn.shuanglian.web.link;

import cn.shuanglian.registry.link.LogVisit;
import cn.shuanglian.registry.link.VisitManner;
import cn.shuanglian.registry.link.VisitRow;
import cn.shuanglian.registry.link.Visits;
import cn.shuanglian.web.faces.Notices;
import cn.shuanglian.web.faces.PageWords;
import cn.shuanglian.web.faces.Refusals;
import cn.shuanglian.web.list.ListQuery;
import cn.shuanglian.web.rest.PathId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The visits of the pair that the address names, and one more. */
@Named
@RequestScoped
public class LinkVisits {
    @Inject
    Visits visits;
    @Inject
    ListQuery query;
    @Inject
    Clock clock;

    private List<VisitRow> rows;
    private Boolean mayLog;
    private LocalDate on;
    private VisitManner manner;
    private String summary;

    public List<VisitRow> getRows() {
        if (rows == null) {
            rows = visits.of(link());
        }
        return rows;
    }

    /** The reader may log a visit of this pair. */
    public boolean isMayLog() {
        if (mayLog == null) {
            mayLog = visits.mayLog(link());
        }
        return mayLog;
    }

    /** Logs a visit and shows the pair with it. */
    public String log() {
        if (!Refusals.done("visit", () -> visits.log(new LogVisit(link(), on, manner, summary)))) {
            return null;
        }
        Notices.done(PageWords.of("registry", "visit.logged"));
        return "/registry/link.xhtml?faces-redirect=true&id=" + link();
    }

    private long link() {
        return PathId.of("link", query.text("id"));
    }

    public VisitManner[] getManners() {
        return VisitManner.values();
    }

    public LocalDate getOn() {
        return on == null ? LocalDate.now(clock) : on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public VisitManner getManner() {
        return manner;
    }

    public void setManner(VisitManner manner) {
        this.manner = manner;
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(String summary) {
        this.summary = summary;
    }
}
