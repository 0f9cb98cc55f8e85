package cn.shuanglian.evaluation.dutyreport;

import cn.shuanglian.registry.code.AreaCode;
import java.time.LocalDate;

/** Narrows the list of duty reports; each part may be null, both days are included. */
public record DutyReportFilter(AreaCode area, Long mandateId, DutyReportForm form, LocalDate from, LocalDate to) {
    public static final DutyReportFilter NONE = new DutyReportFilter(null, null, null, null, null);
}
