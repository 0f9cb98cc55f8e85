package cn.shuanglian.web.reception;

import cn.shuanglian.reception.session.Attendance;
import cn.shuanglian.reception.session.HoldReception;
import cn.shuanglian.reception.session.ReceptionDeputy;
import cn.shuanglian.reception.session.Receptions;
import cn.shuanglian.registry.deputy.Deputies;
import cn.shuanglian.registry.deputy.DeputyFilter;
import cn.shuanglian.registry.deputy.DeputyRow;
import cn.shuanglian.registry.deputy.MandateStatus;
import cn.shuanglian.registry.fault.Stale;
import cn.shuanglian.registry.list.ListRequest;
import cn.shuanglian.web.faces.Notices;
import cn.shuanglian.web.faces.PageWords;
import cn.shuanglian.web.faces.Refusals;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.primefaces.PrimeFaces;

/** Who came: the deputies of the reception and of its station, each with a tick or a reason. */
@Named
@ViewScoped
public class DeskAttendance implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int OFFERED = 12;

    @Inject
    ReceptionDeskPage desk;
    @Inject
    Receptions receptions;
    @Inject
    Deputies deputies;

    private final List<Seat> seats = new ArrayList<>();
    private boolean read;
    private long version;
    private Integer visitors;
    private Integer batches;
    private LocalDate paperOn;
    private boolean nobodyCame;
    private String summary;
    private Long another;

    /** The deputies in question: those of the reception first, then the others of the station. */
    public List<Seat> getSeats() {
        if (!read && desk.getSheet() != null) {
            read();
        }
        return seats;
    }

    private void read() {
        read = true;
        var row = desk.getSheet().row();
        version = row.version();
        visitors = row.visitors();
        batches = desk.getSheet().batches();
        paperOn = desk.getSheet().paperOn();
        nobodyCame = desk.getSheet().nobodyCame();
        summary = desk.getSheet().summary();
        for (ReceptionDeputy deputy : row.deputies()) {
            seats.add(new Seat(deputy.deputy(), deputy.name(), deputy.attendance(), deputy.substitute()));
        }
        deputies.ofStation(row.stationId()).forEach(deputy -> seat(deputy.id(), deputy.name(), null));
    }

    private void seat(long deputy, String name, Attendance attendance) {
        Seat there = seats.stream().filter(seat -> seat.getDeputy() == deputy).findFirst().orElse(null);
        if (there == null) {
            seats.add(new Seat(deputy, name, attendance, null));
        } else if (attendance == Attendance.CAME) {
            there.setCame(true);
        }
    }

    /** Deputies whose name begins with the words and who were deputies on that day. */
    public List<DeputyRow> like(String words) {
        LocalDate day = desk.getSheet().row().date();
        return deputies.list(new DeputyFilter(null, null, null, null, null, words), ListRequest.first(OFFERED)).rows().stream()
                .filter(row -> row.status() == MandateStatus.ACTIVE || row.until() != null && day.isBefore(row.until())).toList();
    }

    /** Adds the deputy that was found, as one who came. */
    public void add() {
        if (another != null) {
            seat(another, deputies.require(another).name(), Attendance.CAME);
        }
        another = null;
    }

    /** Records who came; the cursor goes to the first opinion. */
    public void save() {
        List<HoldReception.Attendee> attendees = seats.stream().filter(seat -> seat.attendance() != null)
                .map(seat -> new HoldReception.Attendee(seat.getDeputy(), seat.attendance(), seat.substitute())).toList();
        boolean done;
        try {
            done = Refusals.done("attendance", () -> receptions.hold(
                    new HoldReception(desk.getSheet().row().id(), version, attendees, visitors, batches, nobodyCame, summary, paperOn)));
        } catch (Stale stale) {
            version = stale.current();
            desk.reload();
            Notices.warn(PageWords.of("reception", "desk.attendance.stale"));
            return;
        }
        if (done) {
            desk.reload();
            version = desk.getSheet().row().version();
            Notices.done(PageWords.of("reception", "desk.attendance.saved"));
            PrimeFaces.current().ajax().addCallbackParam("cursor", "opinion");
        }
    }

    public Integer getVisitors() {
        getSeats();
        return visitors;
    }

    public void setVisitors(Integer visitors) {
        this.visitors = visitors;
    }

    public Integer getBatches() {
        return batches;
    }

    public void setBatches(Integer batches) {
        this.batches = batches;
    }

    /** The day of the paper sheet this is typed in from, or null at the desk itself. */
    public LocalDate getPaperOn() {
        return paperOn;
    }

    public void setPaperOn(LocalDate paperOn) {
        this.paperOn = paperOn;
    }

    public boolean isNobodyCame() {
        return nobodyCame;
    }

    public void setNobodyCame(boolean nobodyCame) {
        this.nobodyCame = nobodyCame;
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(String summary) {
        this.summary = summary;
    }

    public Long getAnother() {
        return another;
    }

    public void setAnother(Long another) {
        this.another = another;
    }

    /** What may stand in place of a tick. */
    public Attendance[] getReasons() {
        return new Attendance[] {Attendance.EXCUSED, Attendance.ABSENT, Attendance.SUBSTITUTE};
    }

    /** One deputy's line; a tick outweighs the reason. */
    public static final class Seat implements Serializable {
        private static final long serialVersionUID = 1L;
        private final long deputy;
        private final String name;
        private final boolean expected;
        private boolean came;
        private Attendance reason;
        private String substitute;

        Seat(long deputy, String name, Attendance attendance, String substitute) {
            this.deputy = deputy;
            this.name = name;
            expected = attendance == Attendance.EXPECTED;
            came = attendance == Attendance.CAME;
            reason = came || expected ? null : attendance;
            this.substitute = substitute;
        }

        /** Null for a deputy who has nothing to do with the reception. */
        Attendance attendance() {
            return came ? Attendance.CAME : reason != null ? reason : expected ? Attendance.EXPECTED : null;
        }

        /** A name typed before the reason was changed is not sent. */
        String substitute() {
            return attendance() == Attendance.SUBSTITUTE ? substitute : null;
        }

        public String getSubstitute() {
            return substitute;
        }

        public void setSubstitute(String substitute) {
            this.substitute = substitute;
        }

        public long getDeputy() {
            return deputy;
        }

        public String getName() {
            return name;
        }

        public boolean isExpected() {
            return expected;
        }

        public boolean isCame() {
            return came;
        }

        public void setCame(boolean came) {
            this.came = came;
        }

        public Attendance getReason() {
            return reason;
        }

        public void setReason(Attendance reason) {
            this.reason = reason;
        }
    }
}
