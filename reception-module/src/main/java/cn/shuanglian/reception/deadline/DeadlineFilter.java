package cn.shuanglian.reception.deadline;

import cn.shuanglian.registry.code.AreaCode;
import java.time.LocalDate;

/**
 * Which terms a list is to show; null leaves a criterion out.
 *
 * @param deputyId mandate of the deputy who follows the record
 * @param due how it stands to its last day; null for all terms, whatever became of them, but those nobody has to keep any more
 * @param from the first day on which it may have begun
 * @param to the last day on which it may have begun
 */
public record DeadlineFilter(AreaCode area, Long unitId, Long deputyId, OwnerKind owner, TermKind term, Due due, LocalDate from, LocalDate to) {

    /** What is still to be done. */
    public static DeadlineFilter open(AreaCode area) {
        return new DeadlineFilter(area, null, null, null, null, Due.OPEN, null, null);
    }
}
