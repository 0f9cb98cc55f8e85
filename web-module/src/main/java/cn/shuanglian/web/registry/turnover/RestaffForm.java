package cn.shuanglian.web.registry.turnover;

import cn.shuanglian.reception.session.Attendance;
import cn.shuanglian.reception.session.ReceptionFilter;
import cn.shuanglian.reception.session.ReceptionRow;
import cn.shuanglian.reception.session.ReceptionStatus;
import cn.shuanglian.reception.session.Receptions;
import cn.shuanglian.registry.key.Keys;
import cn.shuanglian.registry.list.ListRequest;
import cn.shuanglian.web.faces.Notices;
import cn.shuanglian.web.faces.PageWords;
import cn.shuanglian.web.faces.Steps;
import cn.shuanglian.web.list.ListQuery;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The receptions still to come at which the deputy is expected, each with somebody else to choose; one button for all of them. */
@Named
@RequestScoped
public class RestaffForm {
    private static final String NOBODY = "NOBODY";
    private static final int MOST = 50;

    @Inject
    Receptions receptions;
    @Inject
    TurnoverPage turnoverPage;
    @Inject
    ListQuery query;
    @Inject
    HttpServletRequest request;
    @Inject
    Clock clock;

    private List<ReceptionRow> rows;

    /** The next ones; more come up when these are settled. */
    public List<ReceptionRow> getRows() {
        if (rows == null) {
            long deputy = turnoverPage.getDeputy().id();
            rows = receptions.list(new ReceptionFilter(null, null, deputy, null, null, LocalDate.now(clock), null),
                    new ListRequest("date", false, null, false, MOST)).rows().stream()
                    .filter(row -> row.status() == ReceptionStatus.PLANNED || row.status() == ReceptionStatus.ANNOUNCED)
                    .filter(row -> row.deputies().stream().anyMatch(seat -> seat.deputy() == deputy && seat.attendance() == Attendance.EXPECTED))
                    .toList();
        }
        return rows;
    }

    /** Nobody else is expected there, so that the place cannot stay empty. */
    public boolean alone(ReceptionRow row) {
        return row.deputies().size() == 1;
    }

    /** What the choice for that reception is about, for whoever does not see the table. */
    public String label(ReceptionRow row) {
        return PageWords.of("registry", "restaff.label", row.date().toString(), row.stationName());
    }

    /** What was chosen for that reception, so that a refusal loses nothing. */
    public String chosen(ReceptionRow row) {
        return request.getParameter("to-" + row.id());
    }

    /** Gives each place for which somebody was chosen; every one is its own step, and says why where it is refused. */
    public String save() {
        long deputy = turnoverPage.getDeputy().id();
        List<ReceptionRow> asked = getRows().stream().filter(row -> chosen(row) != null && !chosen(row).isBlank()).toList();
        int done = 0;
        for (ReceptionRow row : asked) {
            String to = chosen(row);
            Long next = NOBODY.equals(to) ? null : key(to);
            Steps.End end = Steps.take(() -> receptions.restaff(row.id(), deputy, next, version(row)));
            done += end == Steps.End.DONE ? 1 : 0;
        }
        if (asked.isEmpty()) {
            Notices.refused(PageWords.of("registry", "restaff.nothingChosen"));
        } else if (done > 0) {
            Notices.done(PageWords.of("registry", "restaff.done", done));
        }
        rows = null;
        return done == asked.size() && done > 0 ? "/registry/turnover.xhtml?faces-redirect=true&id=" + turnoverPage.getSheet().row().id() : null;
    }

    /** The version the office saw; a reception that was not in the form yet has none. */
    private long version(ReceptionRow row) {
        Long seen = query.id("version-" + row.id());
        return seen == null ? -1 : seen;
    }

    private static Long key(String text) {
        return Keys.isKey(text) ? Long.valueOf(text) : 0L;
    }
}
