package cn.shuanglian.web.invitation;

import cn.shuanglian.reception.appointment.AppointmentFilter;
import cn.shuanglian.reception.appointment.AppointmentRow;
import cn.shuanglian.reception.appointment.AppointmentState;
import cn.shuanglian.reception.appointment.Appointments;
import cn.shuanglian.registry.list.Listing;
import cn.shuanglian.web.list.ListNotices;
import cn.shuanglian.web.list.ListQuery;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The list of appointments. */
@Named
@RequestScoped
public class AppointmentsPage {
    @Inject
    ListQuery query;
    @Inject
    Appointments appointments;

    private Listing<AppointmentRow> listing;

    /** Called before the page is shown, so that a refusal can still change the answer's status. */
    public void load() {
        AppointmentFilter filter = new AppointmentFilter(query.area("area"), query.id("deputy"), query.oneOf("state", AppointmentState.class));
        listing = ListNotices.shown(query.getFaults(), "reception", () -> appointments.list(filter, query.page()));
    }

    public Listing<AppointmentRow> getListing() {
        return listing;
    }

    public AppointmentState[] getStates() {
        return AppointmentState.values();
    }

    /** How a state looks; the word beside it says the same. */
    public String tone(AppointmentState state) {
        return switch (state) {
            case PROPOSED -> "info";
            case OTHER_DATE -> "warn";
            case ACCEPTED -> "good";
            case DECLINED -> "bad";
            case WITHDRAWN, LAPSED -> "neutral";
        };
    }
}
