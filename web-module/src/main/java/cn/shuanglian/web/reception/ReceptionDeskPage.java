package cn.shuanglian.web.reception;

import cn.shuanglian.reception.session.OpenReception;
import cn.shuanglian.reception.session.ReceptionFilter;
import cn.shuanglian.reception.session.ReceptionKind;
import cn.shuanglian.reception.session.ReceptionRow;
import cn.shuanglian.reception.session.ReceptionSheet;
import cn.shuanglian.reception.session.ReceptionStatus;
import cn.shuanglian.reception.session.Receptions;
import cn.shuanglian.registry.caller.Caller;
import cn.shuanglian.registry.caller.Callers;
import cn.shuanglian.registry.list.ListRequest;
import cn.shuanglian.registry.station.StationRow;
import cn.shuanglian.registry.station.Stations;
import cn.shuanglian.web.faces.Refusals;
import cn.shuanglian.web.list.ListQuery;
import cn.shuanglian.web.rest.PathId;
import jakarta.ejb.EJBAccessException;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Where the desk stands: at no station yet, at a station, or at one of its receptions. A station officer starts at the own station,
 * and at today's reception if there is one.
 */
@Named
@ViewScoped
public class ReceptionDeskPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int RECENT = 10;
    private static final int COMING = 3;

    @Inject
    ListQuery query;
    @Inject
    Receptions receptions;
    @Inject
    Stations stations;
    @Inject
    Callers callers;
    @Inject
    Clock clock;

    private StationRow station;
    private ReceptionSheet sheet;
    private List<ReceptionRow> recent = List.of();
    private LocalDate date;
    private LocalTime start = LocalTime.of(9, 0);
    private LocalTime end = LocalTime.of(11, 0);
    private ReceptionKind kind = ReceptionKind.DEPUTY_DAY;

    /** Reads where the address leads; later requests of the same page stay there. */
    public void load() {
        if (FacesContext.getCurrentInstance().isPostback()) {
            return;
        }
        Caller caller = callers.current();
        if (!Receiving.runs(caller::has)) {
            throw new EJBAccessException("the desk is for those who run receptions");
        }
        date = LocalDate.now(clock);
        Long own = caller.stationId();
        if (query.text("reception") != null) {
            sheet = receptions.require(PathId.of("reception", query.text("reception")));
        } else if (query.text("station") != null) {
            station = stations.require(PathId.of("station", query.text("station")));
        } else if (own != null) {
            station = stations.require(own);
            today().ifPresent(row -> sheet = receptions.require(row.id()));
        }
        if (sheet != null) {
            station = stations.require(sheet.row().stationId());
        } else if (station != null) {
            recent = new ArrayList<>(coming());
            Collections.reverse(recent);
            recent.addAll(list(null, date));
        }
    }

    private Optional<ReceptionRow> today() {
        return list(date, date).stream().filter(row -> row.status() != ReceptionStatus.CANCELLED).findFirst();
    }

    private List<ReceptionRow> list(LocalDate from, LocalDate to) {
        return receptions.list(new ReceptionFilter(null, station.id(), null, null, null, from, to),
                new ListRequest("date", true, null, false, RECENT)).rows();
    }

    /** The next ones after today, the nearest first; a published year must not hide the day at hand. */
    private List<ReceptionRow> coming() {
        return receptions.list(new ReceptionFilter(null, station.id(), null, null, null, date.plusDays(1), null),
                new ListRequest("date", false, null, false, COMING)).rows();
    }

    /** Opens a reception and leads to it. */
    public String open() {
        long[] opened = new long[1];
        boolean done = Refusals.done("open", () ->
                opened[0] = receptions.open(new OpenReception(date, start, end, station.id(), kind, List.of())));
        return done ? "/reception/receptionDesk.xhtml?faces-redirect=true&reception=" + opened[0] : null;
    }

    /** Reads the reception again after something was written. */
    void reload() {
        sheet = receptions.require(sheet.row().id());
    }

    public StationRow getStation() {
        return station;
    }

    /** The reception at hand, or null while none is chosen. */
    public ReceptionSheet getSheet() {
        return sheet;
    }

    /** The station's last receptions, today's among them, and the next to come, the latest day first. */
    public List<ReceptionRow> getRecent() {
        return recent;
    }

    public boolean isHeld() {
        return sheet != null && sheet.row().status() == ReceptionStatus.HELD;
    }

    /** The reception's day is still to come, so nobody can have come. */
    public boolean isTooEarly() {
        return sheet != null && sheet.row().date().isAfter(LocalDate.now(clock));
    }

    public ReceptionKind[] getKinds() {
        return ReceptionKind.values();
    }

    public LocalDate getDate() {
        return date;
    }

    public void setDate(LocalDate date) {
        this.date = date;
    }

    public LocalTime getStart() {
        return start;
    }

    public void setStart(LocalTime start) {
        this.start = start;
    }

    public LocalTime getEnd() {
        return end;
    }

    public void setEnd(LocalTime end) {
        this.end = end;
    }

    public ReceptionKind getKind() {
        return kind;
    }

    public void setKind(ReceptionKind kind) {
        this.kind = kind;
    }
}
