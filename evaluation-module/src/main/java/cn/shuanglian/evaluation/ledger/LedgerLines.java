package cn.shuanglian.evaluation.ledger;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;

/**
 * Reads the ledger for facades of this module, which have checked whose entries the caller may see. It asks for the caller's
 * {@link EntityManager} so that nobody without one reads past the rights.
 */
public final class LedgerLines {
    private LedgerLines() {
    }

    /** All entries of these mandates in the year, reversals included, by day; one query. */
    public static List<LedgerLine> of(EntityManager em, Collection<Long> mandates, int year) {
        return mandates.isEmpty() ? List.of() : em.createQuery("""
                select new cn.shuanglian.evaluation.ledger.LedgerLine(e.id, e.mandateId, e.item, e.manner, e.quantity, e.happenedOn,
                e.stationId, e.evidenceKind, e.evidenceId, e.registeredBy, e.registeredAt, e.reversesId)
                from LedgerEntry e where e.mandateId in :mandates and e.year = :year order by e.happenedOn, e.id""", LedgerLine.class)
                .setParameter("mandates", mandates).setParameter("year", year).getResultList();
    }
}
