package cn.shuanglian.reception.plan;

import cn.shuanglian.reception.rota.Hours;
import cn.shuanglian.reception.session.ReceptionStatus;
import java.time.LocalDate;
import java.util.List;

/**
 * A slot that a plan has, as its reception stands now.
 *
 * @param status of the reception, or null as long as there is none
 * @param hours of the reception, or of the slot
 * @param expected the mandates that are expected at the reception
 */
record KnownSlot(PlanSlot slot, ReceptionStatus status, Hours hours, long version, List<Long> expected) {
    boolean isPublished() {
        return status != null;
    }

    boolean isOpen() {
        return status == ReceptionStatus.PLANNED || status == ReceptionStatus.ANNOUNCED;
    }

    /** Nothing about it can change any more. */
    boolean isFrozen(LocalDate today) {
        return isPublished() && (!isOpen() || !hours.day().isAfter(today));
    }
}
