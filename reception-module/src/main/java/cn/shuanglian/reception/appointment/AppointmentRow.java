package cn.shuanglian.reception.appointment;

import cn.shuanglian.registry.list.Keyed;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;

/**
 * An appointment as lists show it.
 *
 * @param deputy the cadre's mandate
 * @param area code of the station's area
 * @param proposer name of the account that proposed it
 * @param reason why it was declined or another day proposed, or null
 * @param reception what it became, or null
 */
public record AppointmentRow(long id, long deputy, String deputyName, long station, String stationName, String area, LocalDate date,
                             LocalTime start, LocalTime end, String topic, AppointmentState state, String reason, String proposer,
                             Long reception, long version) implements Keyed {
    /** As the query finds it, before names are added. */
    public AppointmentRow(long id, long deputy, long station, String area, LocalDate date, int startMinute, int endMinute, String topic,
                          AppointmentState state, String reason, String proposer, Long reception, long version) {
        this(id, deputy, null, station, null, area, date, LocalTime.ofSecondOfDay(startMinute * 60L), LocalTime.ofSecondOfDay(endMinute * 60L),
                topic, state, reason, proposer, reception, version);
    }

    AppointmentRow named(Map<Long, String> deputies, Map<Long, String> stations) {
        return new AppointmentRow(id, deputy, deputies.get(deputy), station, stations.get(station), area, date, start, end, topic, state, reason,
                proposer, reception, version);
    }
}
