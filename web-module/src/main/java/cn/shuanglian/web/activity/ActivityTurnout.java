package cn.shuanglian.web.activity;

import cn.shuanglian.reception.activity.Activities;
import cn.shuanglian.reception.activity.ActivityAnswer;
import cn.shuanglian.reception.activity.ActivityRow;
import cn.shuanglian.reception.activity.HoldActivity;
import cn.shuanglian.reception.activity.InviteeRow;
import cn.shuanglian.reception.activity.Turnout;
import cn.shuanglian.registry.deputy.Deputies;
import cn.shuanglian.registry.fault.NotAllowedNow;
import cn.shuanglian.registry.fault.Refused;
import cn.shuanglian.registry.fault.Stale;
import cn.shuanglian.web.faces.Notices;
import cn.shuanglian.web.faces.PageWords;
import cn.shuanglian.web.faces.Refusals;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** Who came to the activity that is shown, and what was found. */
@Named
@ViewScoped
public class ActivityTurnout implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    ActivityPage page;
    @Inject
    Activities activities;
    @Inject
    Deputies deputies;

    private final List<Seat> seats = new ArrayList<>();
    private boolean read;
    private long version;
    private String findings;
    private Long another;

    /** Everybody invited, each with a proposal: who said no is excused, everybody else came. */
    public List<Seat> getSeats() {
        if (!read) {
            read = true;
            version = page.getSheet().row().version();
            findings = page.getSheet().findings();
            page.getSheet().row().attendance().forEach(row -> seats.add(new Seat(row)));
        }
        return seats;
    }

    /** Adds a deputy who came without being invited. */
    public void add() {
        getSeats();
        if (another != null && seats.stream().noneMatch(seat -> seat.getDeputy() == another)) {
            seats.add(new Seat(another, deputies.require(another).name()));
        }
        another = null;
    }

    /** Writes down who came. */
    public String hold() {
        long id = page.getSheet().row().id();
        List<HoldActivity.Attendee> attendance = getSeats().stream().map(seat -> new HoldActivity.Attendee(seat.getDeputy(), seat.getTurnout())).toList();
        boolean done = Refusals.done("hold", () -> {
            try {
                activities.hold(new HoldActivity(id, version, attendance, findings));
            } catch (Stale | NotAllowedNow late) {
                catchUp();
                throw new Refused("activity.overtaken", null);
            }
        });
        if (!done) {
            return null;
        }
        Notices.done(PageWords.of("reception", "activity.held"));
        return "/reception/activity.xhtml?faces-redirect=true&id=" + id;
    }

    /** What was typed stays; whoever was invited meanwhile is added. */
    private void catchUp() {
        ActivityRow now = activities.find(page.getSheet().row().id()).row();
        version = now.version();
        now.attendance().stream().filter(row -> seats.stream().noneMatch(seat -> seat.getDeputy() == row.deputy())).map(Seat::new).forEach(seats::add);
    }

    public Turnout[] getTurnouts() {
        return new Turnout[] {Turnout.CAME, Turnout.EXCUSED, Turnout.ABSENT};
    }

    public String getFindings() {
        getSeats();
        return findings;
    }

    public void setFindings(String findings) {
        this.findings = findings;
    }

    public Long getAnother() {
        return another;
    }

    public void setAnother(Long another) {
        this.another = another;
    }

    /** One deputy's line. */
    public static final class Seat implements Serializable {
        private static final long serialVersionUID = 1L;
        private final long deputy;
        private final String name;
        private Turnout turnout;

        Seat(InviteeRow row) {
            this(row.deputy(), row.name());
            if (row.turnout() != Turnout.EXPECTED) {
                turnout = row.turnout();
            } else if (row.answer() == ActivityAnswer.DECLINED) {
                turnout = Turnout.EXCUSED;
            }
        }

        Seat(long deputy, String name) {
            this.deputy = deputy;
            this.name = name;
            turnout = Turnout.CAME;
        }

        public long getDeputy() {
            return deputy;
        }

        public String getName() {
            return name;
        }

        public Turnout getTurnout() {
            return turnout;
        }

        public void setTurnout(Turnout turnout) {
            this.turnout = turnout;
        }
    }
}
