package cn.shuanglian.reception.opinion;

import java.time.LocalDate;

/**
 * Where and when something was said, as whoever records it tells.
 *
 * @param source RECEPTION where left out
 * @param receptionId RECEPTION: one that was held; otherwise null
 * @param stationId the station that heard it; null where the office itself did; an officer's own station where left out
 * @param area without a station: code of the area it belongs to, the recorder's own where left out
 * @param on the day it was heard or the letter came; of a reception it is known
 * @param paper the paper it is typed in from
 */
public record HeardAt(OpinionSource source, Long receptionId, Long stationId, String area, LocalDate on, PaperNote paper) {
    public HeardAt {
        source = source == null ? OpinionSource.RECEPTION : source;
        paper = paper == null ? PaperNote.NONE : paper;
    }

    /** At a reception that was held. */
    public static HeardAt reception(Long id) {
        return new HeardAt(OpinionSource.RECEPTION, id, null, null, null, PaperNote.NONE);
    }

    /** Otherwise, without a paper. */
    public static HeardAt elsewhere(OpinionSource source, Long stationId, String area, LocalDate on) {
        return new HeardAt(source, null, stationId, area, on, PaperNote.NONE);
    }
}
