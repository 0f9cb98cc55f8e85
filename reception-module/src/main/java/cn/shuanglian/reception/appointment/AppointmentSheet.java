package cn.shuanglian.reception.appointment;

import java.util.List;

/** An appointment and what the caller may do with it now. */
public record AppointmentSheet(AppointmentRow row, List<AppointmentAction> actions) {
    public AppointmentSheet {
        actions = List.copyOf(actions);
    }
}
