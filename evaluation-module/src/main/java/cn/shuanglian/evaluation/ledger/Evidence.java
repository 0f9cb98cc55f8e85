package cn.shuanglian.evaluation.ledger;

/** A record that entries rest on. */
record Evidence(EvidenceKind kind, long id) {
}
