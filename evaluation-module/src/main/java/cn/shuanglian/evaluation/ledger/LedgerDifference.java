package cn.shuanglian.evaluation.ledger;

import java.time.LocalDate;

/** An entry that the records ask for and the ledger lacks ({@code missing}), or one that stands although no record asks for it. */
public record LedgerDifference(boolean missing, long mandateId, String item, Manner manner, LocalDate happenedOn,
                               EvidenceKind evidenceKind, long evidenceId) {
    static LedgerDifference of(boolean missing, Due due, Evidence evidence) {
        return new LedgerDifference(missing, due.mandateId(), due.item(), due.manner(), due.on(), evidence.kind(), evidence.id());
    }
}
