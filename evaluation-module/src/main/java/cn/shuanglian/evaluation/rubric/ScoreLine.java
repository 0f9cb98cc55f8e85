package cn.shuanglian.evaluation.rubric;

import cn.shuanglian.evaluation.ledger.LedgerLine;
import java.util.List;

/**
 * One item of a score.
 *
 * @param item its code
 * @param points 0 where nothing is recorded; see {@link #isRecorded()}
 * @param counted whether the cap is among the points available
 * @param evidence the entries that count, by day; what was taken back is left out
 */
public record ScoreLine(String item, int points, int cap, boolean counted, List<LedgerLine> evidence) {
    public ScoreLine {
        evidence = List.copyOf(evidence);
    }

    /** Whether there is any record; without one no points are claimed, not even nought. */
    public boolean isRecorded() {
        return !evidence.isEmpty();
    }
}
