package cn.shuanglian.evaluation.ledger;

import cn.shuanglian.evaluation.dutyreport.DutyReportGiven;
import cn.shuanglian.reception.session.ReceptionHeld;
import cn.shuanglian.registry.caller.Callers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collection;
import java.util.List;

/** Keeps the ledger in step with the records, in the transaction that records them. */
@ApplicationScoped
class Bookkeeper {
    @PersistenceContext
    EntityManager em;
    @Inject
    Callers callers;
    @Inject
    Clock clock;

    void on(@Observes ReceptionHeld held) {
        settle(new Evidence(EvidenceKind.RECEPTION, held.receptionId()),
                Due.reception(held.on(), held.area(), held.stationId(), held.came()));
    }

    void on(@Observes DutyReportGiven report) {
        settle(new Evidence(EvidenceKind.DUTY_REPORT, report.reportId()), Due.dutyReport(report));
    }

    /** Makes the ledger say what is due for a record; one query for what it says so far, and what is added goes out with the next flush. */
    void settle(Evidence evidence, Collection<Due> due) {
        List<LedgerEntry> entries = em.createQuery("""
                select e from LedgerEntry e where e.evidenceKind = :kind and e.evidenceId = :id""", LedgerEntry.class)
                .setParameter("kind", evidence.kind()).setParameter("id", evidence.id()).getResultList();
        Registration registration = new Registration(callers.current().accountId(), clock.instant());
        new Account(evidence, entries).corrections(due, registration).forEach(em::persist);
    }
}
