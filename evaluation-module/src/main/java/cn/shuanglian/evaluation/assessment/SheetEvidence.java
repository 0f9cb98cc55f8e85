package cn.shuanglian.evaluation.assessment;

import cn.shuanglian.evaluation.ledger.EvidenceKind;
import cn.shuanglian.evaluation.ledger.Manner;
import java.time.LocalDate;

/** A record behind a point: its kind and key, the day, and the station's key and name where it happened at one (else null and ""). */
public record SheetEvidence(EvidenceKind kind, long id, LocalDate on, Manner manner, Long stationId, String station) {
}
