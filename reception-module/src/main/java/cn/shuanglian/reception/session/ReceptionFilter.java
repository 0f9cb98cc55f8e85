package cn.shuanglian.reception.session;

import cn.shuanglian.registry.code.AreaCode;
import java.time.LocalDate;

/** Narrows the list of receptions; each part may be null. {@code deputyId} is a mandate; both days are included. */
public record ReceptionFilter(AreaCode area, Long stationId, Long deputyId, ReceptionKind kind, ReceptionStatus status, LocalDate from,
                              LocalDate to) {
    public static final ReceptionFilter NONE = new ReceptionFilter(null, null, null, null, null, null, null);
}
