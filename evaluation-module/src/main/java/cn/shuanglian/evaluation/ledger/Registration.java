package cn.shuanglian.evaluation.ledger;

import java.time.Instant;

/** Whose deed leads to an entry, and when. */
record Registration(long accountId, Instant at) {
}
