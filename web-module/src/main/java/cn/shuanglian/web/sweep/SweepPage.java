package cn.shuanglian.web.sweep;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import cn.shuanglian.reception.sweep.AddChecks;
import cn.shuanglian.reception.sweep.AmendSweep;
import cn.shuanglian.reception.sweep.CheckDue;
import cn.shuanglian.reception.sweep.CheckFilter;
import cn.shuanglian.reception.sweep.CheckRow;
import cn.shuanglian.reception.sweep.CheckState;
import cn.shuanglian.reception.sweep.SweepChecks;
import cn.shuanglian.reception.sweep.SweepSheet;
import cn.shuanglian.reception.sweep.SweepSpread;
import cn.shuanglian.reception.sweep.Sweeps;
import cn.shuanglian.registry.fault.Refused;
import cn.shuanglian.registry.fault.Stale;
import cn.shuanglian.registry.list.Listing;
import cn.shuanglian.registry.unit.UnitRow;
import cn.shuanglian.web.faces.Notices;
import cn.shuanglian.web.faces.PageWords;
import cn.shuanglian.web.faces.Refusals;
import cn.shuanglian.web.list.ListNotices;
import cn.shuanglian.web.list.ListQuery;
import cn.shuanglian.web.rest.PathId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** One sweep: how far it is, its places, and the forms of the office that runs it. */
@Named
@RequestScoped
public class SweepPage {
    @Inject
    Sweeps sweeps;
    @Inject
    SweepChecks checks;
    @Inject
    SweepUnits units;
    @Inject
    ListQuery query;
    @Inject
    Clock clock;

    private SweepSheet sheet;
    private Boolean run;
    private Listing<CheckRow> listing;
    private long versionRead;
    private SweepSpread spread = SweepSpread.NAMED;
    private String places;
    private List<Long> chosen = new ArrayList<>();
    private String task;
    private LocalDate lastDay;
    private String findings;

    /** Called before the page is shown. @throws cn.shuanglian.registry.fault.NotFound for a key that is none, unknown or not the reader's */
    public void load() {
        CheckFilter filter = new CheckFilter(getSheet().row().id(), query.area("area"), query.id("unit"), query.oneOf("state", CheckState.class),
                query.oneOf("due", CheckDue.class), query.text("words"));
        listing = ListNotices.shown(query.getFaults(), "reception", () -> checks.list(filter, query.page()));
        if (task == null) {
            task = sheet.task();
            lastDay = sheet.row().lastDay();
        }
    }

    /** The sweep that the address names. */
    public SweepSheet getSheet() {
        if (sheet == null) {
            sheet = sweeps.find(PathId.of("sweep", query.text("id")));
        }
        return sheet;
    }

    /** The reader may amend, add to and close it now. */
    public boolean isRun() {
        if (run == null) {
            run = sweeps.isRun(getSheet().row().id());
        }
        return run;
    }

    /** Puts places on the list. */
    public String add() {
        int[] added = {0};
        return done("addPlaces", () -> {
            List<UnitRow> known = units.of(getSheet().row().area());
            added[0] = sweeps.add(getSheet().row().id(), new AddChecks(spread, spread != SweepSpread.NAMED ? List.of() : PlaceLines.read(places,
                    known.stream().collect(groupingBy(UnitRow::name, mapping(UnitRow::id, toList())))), chosen));
        }, added, "sweep.added");
    }

    /** Says anew what is looked at and until when. */
    public String amend() {
        return done("amendSweep", () -> sweeps.amend(getSheet().row().id(), new AmendSweep(task, lastDay), versionRead), new int[1], "sweep.amended");
    }

    /** Closes it with a report. */
    public String close() {
        return done("closeSweep", () -> sweeps.close(getSheet().row().id(), versionRead, findings), new int[1], "sweep.closedNow");
    }

    private String done(String form, Runnable step, int[] count, String word) {
        boolean done = Refusals.done(form, () -> {
            try {
                step.run();
            } catch (Stale late) {
                sheet = null;
                throw new Refused("sweep.overtaken", null);
            }
        });
        if (!done) {
            return null;
        }
        Notices.done(PageWords.of("reception", word, count[0]));
        return "/reception/sweep.xhtml?faces-redirect=true&id=" + getSheet().row().id();
    }

    /** The page of its places, or null when the address cannot be read. */
    public Listing<CheckRow> getListing() {
        return listing;
    }

    public CheckState[] getStates() {
        return CheckState.values();
    }

    public SweepSpread[] getSpreads() {
        return SweepSpread.values();
    }

    /** How a state looks; the word beside it says the same. */
    public String tone(CheckState state) {
        return switch (state) {
            case OPEN -> "neutral";
            case CHECKED_SOUND, MENDED -> "good";
            case HAZARD_FOUND -> "bad";
        };
    }

    public LocalDate getToday() {
        return LocalDate.now(clock);
    }

    /** The version the reader is looking at; it comes back with the step. */
    public long getVersion() {
        return getSheet().row().version();
    }

    public void setVersion(long version) {
        versionRead = version;
    }

    public SweepSpread getSpread() {
        return spread;
    }

    public void setSpread(SweepSpread spread) {
        this.spread = spread;
    }

    /** The places, a line each. */
    public String getPlaces() {
        return places;
    }

    public void setPlaces(String places) {
        this.places = places;
    }

    /** The units that look at places which name none. */
    public List<Long> getChosen() {
        return chosen;
    }

    public void setChosen(List<Long> chosen) {
        this.chosen = chosen;
    }

    public String getTask() {
        return task;
    }

    public void setTask(String task) {
        this.task = task;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    public String getFindings() {
        return findings;
    }

    public void setFindings(String findings) {
        this.findings = findings;
    }
}
