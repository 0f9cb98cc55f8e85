package cn.shuanglian.evaluation.ledger;

import cn.shuanglian.evaluation.dutyreport.DutyReportGiven;
import cn.shuanglian.evaluation.dutyreport.DutyReports;
import cn.shuanglian.reception.session.HeldReception;
import cn.shuanglian.reception.session.Receptions;
import cn.shuanglian.registry.code.AreaCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** The records that the ledger follows from. */
@ApplicationScoped
class Records {
    @Inject
    Receptions receptions;
    @Inject
    DutyReports dutyReports;

    /** What ought to stand in the ledger for an area and a year, by the record it rests on. */
    Map<Evidence, Set<Due>> due(AreaCode area, int year) {
        Map<Evidence, Set<Due>> due = new LinkedHashMap<>();
        for (HeldReception held : receptions.held(area, year)) {
            due.put(new Evidence(EvidenceKind.RECEPTION, held.receptionId()),
                    new LinkedHashSet<>(Due.reception(held.on(), held.area(), held.stationId(), held.came())));
        }
        for (DutyReportGiven report : dutyReports.given(area, year)) {
            due.put(new Evidence(EvidenceKind.DUTY_REPORT, report.reportId()), new LinkedHashSet<>(Due.dutyReport(report)));
        }
        return due;
    }
}
