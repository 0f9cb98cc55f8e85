package cn.shuanglian.evaluation.ledger;

/** The kind of record an entry rests on. */
public enum EvidenceKind {
    RECEPTION, DUTY_REPORT
}
