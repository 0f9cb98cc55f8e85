package cn.shuanglian.evaluation.ledger;

import cn.shuanglian.registry.list.Keyed;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One entry of the ledger.
 *
 * @param item code of the item it counts for; a code means the same in every rubric
 * @param quantity 1, or −1 for a reversal
 * @param stationId where it happened, or null where that is no station
 * @param evidenceId key of the record the entry rests on
 * @param registeredBy account whose deed led to the entry; 0 for the system
 * @param registeredAtMillis milliseconds since 1970
 * @param reversesId the entry this one takes back, or null
 */
public record LedgerLine(long id, long mandateId, String item, Manner manner, int quantity, LocalDate happenedOn, Long stationId,
                         EvidenceKind evidenceKind, long evidenceId, long registeredBy, long registeredAtMillis,
                         Long reversesId) implements Keyed {

    public Instant registeredAt() {
        return Instant.ofEpochMilli(registeredAtMillis);
    }

    public boolean isReversal() {
        return reversesId != null;
    }
}
