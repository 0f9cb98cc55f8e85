package cn.shuanglian.evaluation.dutyreport;

import cn.shuanglian.registry.list.Keyed;
import java.time.LocalDate;

/** A duty report as lists show it; {@code deputy} is the name, {@code area} the code of the mandate's area. */
public record DutyReportRow(long id, long mandateId, String deputy, String area, LocalDate on, DutyReportForm form,
                            DutyReportAudience audience, String heardBy, long version) implements Keyed {

    /** Without the name, which the registry knows. */
    public DutyReportRow(long id, long mandateId, String area, LocalDate on, DutyReportForm form, DutyReportAudience audience, String heardBy,
                  long version) {
        this(id, mandateId, "", area, on, form, audience, heardBy, version);
    }

    DutyReportRow of(String deputy) {
        return new DutyReportRow(id, mandateId, deputy, area, on, form, audience, heardBy, version);
    }
}
