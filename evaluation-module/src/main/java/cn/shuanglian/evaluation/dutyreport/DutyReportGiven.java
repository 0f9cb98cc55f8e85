package cn.shuanglian.evaluation.dutyreport;

import java.time.LocalDate;

/** A duty report was recorded, or its record corrected; fired in the transaction that does so. {@code area} is the mandate's. */
public record DutyReportGiven(long reportId, long mandateId, LocalDate on, DutyReportForm form, String area) {
}
