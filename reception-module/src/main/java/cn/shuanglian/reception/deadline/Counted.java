package cn.shuanglian.reception.deadline;

import java.time.LocalDate;
import java.util.List;

/**
 * A term worked out.
 *
 * @param countedTo its last day, worked or not
 * @param endsOn the last day that counts
 * @param steps how that came about
 */
record Counted(LocalDate countedTo, LocalDate endsOn, List<TraceStep> steps) {
}
