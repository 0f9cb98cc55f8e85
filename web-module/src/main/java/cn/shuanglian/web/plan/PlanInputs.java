package cn.shuanglian.web.plan;

import cn.shuanglian.reception.calendar.AbsenceRow;
import cn.shuanglian.reception.calendar.Absences;
import cn.shuanglian.reception.calendar.DayRuleRow;
import cn.shuanglian.reception.calendar.DayRules;
import cn.shuanglian.reception.calendar.MeetingDays;
import cn.shuanglian.reception.calendar.MeetingRow;
import cn.shuanglian.reception.calendar.RecusalRow;
import cn.shuanglian.reception.calendar.Recusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

/** What a year of receptions is planned by, as the page lists it. */
@Named
@RequestScoped
public class PlanInputs {
    @Inject
    DayRules dayRules;
    @Inject
    Absences absences;
    @Inject
    MeetingDays meetings;
    @Inject
    Recusals recusals;
    @Inject
    PlanPlace place;

    private List<DayRuleRow> rules;
    private List<AbsenceRow> away;
    private List<MeetingRow> meetingRows;
    private List<RecusalRow> recusalRows;

    public List<DayRuleRow> getRules() {
        if (rules == null) {
            rules = place.getArea() == null ? List.of() : dayRules.list(place.getArea());
        }
        return rules;
    }

    public List<AbsenceRow> getAbsences() {
        if (away == null) {
            away = place.getArea() == null ? List.of() : absences.list(place.getArea(), first(), last());
        }
        return away;
    }

    public List<MeetingRow> getMeetings() {
        if (meetingRows == null) {
            meetingRows = place.getArea() == null ? List.of() : meetings.list(place.getArea(), first(), last());
        }
        return meetingRows;
    }

    public List<RecusalRow> getRecusals() {
        if (recusalRows == null) {
            recusalRows = place.getArea() == null ? List.of() : recusals.list(place.getArea());
        }
        return recusalRows;
    }

    private LocalDate first() {
        return LocalDate.of(place.getYear(), 1, 1);
    }

    private LocalDate last() {
        return LocalDate.of(place.getYear(), 12, 31);
    }

    /** Whether the meeting stands in the calendar of the area that is shown, where it can be taken out. */
    public boolean isOwn(MeetingRow row) {
        return row.area().equals(place.getArea().code());
    }
}
