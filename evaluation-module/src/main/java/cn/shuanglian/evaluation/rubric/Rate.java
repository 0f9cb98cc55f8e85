package cn.shuanglian.evaluation.rubric;

import cn.shuanglian.evaluation.ledger.Manner;

/**
 * What an item gives for one manner of doing it: the first times more points than each further time. With no first times it is
 * simply points per event.
 *
 * @param cap points at most for this manner, whatever the item's own cap
 */
public record Rate(Manner manner, int firstTimes, int firstPoints, int furtherPoints, int cap) {
    int points(int times) {
        int first = Math.min(times, firstTimes);
        return Math.min(cap, first * firstPoints + (times - first) * furtherPoints);
    }
}
