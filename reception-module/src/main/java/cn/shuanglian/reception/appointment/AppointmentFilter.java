package cn.shuanglian.reception.appointment;

import cn.shuanglian.registry.code.AreaCode;

/** Narrows the list of appointments; each part may be null. */
public record AppointmentFilter(AreaCode area, Long deputyId, AppointmentState state) {
    public static final AppointmentFilter NONE = new AppointmentFilter(null, null, null);
}
