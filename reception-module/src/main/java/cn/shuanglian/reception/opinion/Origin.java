package cn.shuanglian.reception.opinion;

import cn.shuanglian.reception.session.HeldReception;
import java.time.LocalDate;

/**
 * Where and when an opinion was heard, and by whom.
 *
 * @param stationId null where an office heard it itself
 * @param receptionId null unless it was heard at a reception
 * @param area code of the station's area, or of the office's
 * @param mandateId of the deputy who heard it, or null
 */
record Origin(OpinionSource source, LocalDate on, Long stationId, Long receptionId, String area, Long mandateId) {
    static Origin reception(HeldReception heardAt, long mandateId) {
        return new Origin(OpinionSource.RECEPTION, heardAt.on(), heardAt.stationId(), heardAt.receptionId(), heardAt.area(), mandateId);
    }
}
