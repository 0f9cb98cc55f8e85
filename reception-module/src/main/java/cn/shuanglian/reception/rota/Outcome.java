package cn.shuanglian.reception.rota;

import java.util.List;
import java.util.Map;

/**
 * A year that was worked out.
 *
 * @param equals by mandate a number that those have in common who could serve the same slots under the same demand
 */
public record Outcome(List<Seat> seats, List<Unmet> unmet, Map<Long, Integer> equals) {
}
