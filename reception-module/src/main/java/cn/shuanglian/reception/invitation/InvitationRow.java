package cn.shuanglian.reception.invitation;

import cn.shuanglian.reception.session.ReceptionKind;
import cn.shuanglian.reception.session.ReceptionStatus;
import cn.shuanglian.registry.list.Keyed;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;

/**
 * An invitation as lists show it.
 *
 * @param deputy the mandate's key
 * @param area code of the station's area
 * @param reason why it was declined or a swap proposed; null also for a caller who is not to read it
 * @param swap whom the place was offered to, and for which place; null where it was not
 * @param free how many places the reception still has
 */
public record InvitationRow(long id, long reception, LocalDate date, LocalTime start, LocalTime end, long station, String stationName,
                            String area, ReceptionKind kind, ReceptionStatus status, long deputy, String deputyName, InvitationState state,
                            String reason, Swap swap, Instant sentAt, Instant answeredAt, int free, long version) implements Keyed {

    /** Whom a place was offered to. @param reception where the other is expected, if both change places, or null */
    public record Swap(long deputy, String name, Long reception, LocalDate date, Long station, String stationName) {
    }

    /** As the query finds it, before names and counts are added. */
    public InvitationRow(long id, long reception, LocalDate date, int startMinute, int endMinute, long station, String area, ReceptionKind kind,
                         ReceptionStatus status, long deputy, InvitationState state, String reason, Long swapDeputy, Long swapReception,
                         LocalDate swapDate, Long swapStation, long sentAt, Long answeredAt, int places, long version) {
        this(id, reception, date, LocalTime.ofSecondOfDay(startMinute * 60L), LocalTime.ofSecondOfDay(endMinute * 60L), station, null, area, kind,
                status, deputy, null, state, reason,
                swapDeputy == null ? null : new Swap(swapDeputy, null, swapReception, swapDate, swapStation, null), Instant.ofEpochMilli(sentAt),
                answeredAt == null ? null : Instant.ofEpochMilli(answeredAt), places, version);
    }

    InvitationRow withoutReason() {
        return new InvitationRow(id, reception, date, start, end, station, stationName, area, kind, status, deputy, deputyName, state, null, swap,
                sentAt, answeredAt, free, version);
    }

    InvitationRow completed(Map<Long, String> deputies, Map<Long, String> stations, int taken) {
        Swap named = swap == null ? null : new Swap(swap.deputy(), deputies.get(swap.deputy()), swap.reception(), swap.date(), swap.station(),
                swap.station() == null ? null : stations.get(swap.station()));
        return new InvitationRow(id, reception, date, start, end, station, stations.get(station), area, kind, status, deputy, deputies.get(deputy),
                state, reason, named, sentAt, answeredAt, Math.max(0, free - taken), version);
    }
}
