package cn.shuanglian.registry.deputy;

import cn.shuanglian.registry.list.Keyed;
import java.time.LocalDate;

/**
 * A turnover as lists show it.
 *
 * @param area code of the mandate's area
 * @param status how the mandate stands now, whatever this entry made of it
 * @param undone the entry was a mistake and counts no longer
 * @param who name of whoever recorded it
 */
public record TurnoverRow(long id, long deputyId, long personId, String deputy, DeputyLevel level, String area, TurnoverKind kind,
                          LocalDate on, TurnoverReason reason, String document, String announcement, LocalDate announcedOn,
                          MandateStatus status, boolean undone, String who, long version) implements Keyed {

    /** As the query finds it. */
    public TurnoverRow(long id, long deputyId, long personId, String deputy, DeputyLevel level, String area, TurnoverKind kind, LocalDate on,
                       TurnoverReason reason, String document, String announcement, LocalDate announcedOn, MandateStatus status,
                       Long undoneBy, String who, long version) {
        this(id, deputyId, personId, deputy, level, area, kind, on, reason, document, announcement, announcedOn, status, undoneBy != null,
                who, version);
    }

    /** It left duties behind that somebody has to take over as long as the mandate stays vacant. */
    public boolean isVacating() {
        return kind.vacates() && !undone && status != MandateStatus.ACTIVE;
    }
}
