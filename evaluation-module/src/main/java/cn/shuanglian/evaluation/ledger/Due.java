package cn.shuanglian.evaluation.ledger;

import cn.shuanglian.evaluation.dutyreport.DutyReportForm;
import cn.shuanglian.evaluation.dutyreport.DutyReportGiven;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** What a record says ought to stand in the ledger for one mandate; {@code area} is where it happened. */
record Due(long mandateId, String item, Manner manner, LocalDate on, String area, Long stationId) {
    static final String RECEIVING = "B2";
    static final String REPORTING = "C1";

    /** Whoever came has received the public once, however often the list names him. */
    static List<Due> reception(LocalDate on, String area, long stationId, Collection<Long> came) {
        return came.stream().distinct().map(mandate -> new Due(mandate, RECEIVING, Manner.ATTENDED, on, area, stationId)).toList();
    }

    static List<Due> dutyReport(DutyReportGiven report) {
        Manner manner = report.form() == DutyReportForm.ORAL ? Manner.ORAL : Manner.WRITTEN;
        return List.of(new Due(report.mandateId(), REPORTING, manner, report.on(), report.area(), null));
    }
}
