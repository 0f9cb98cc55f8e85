package cn.shuanglian.reception.minutes;

import cn.shuanglian.registry.list.Keyed;
import java.time.LocalDate;

/**
 * Minutes as lists show them.
 *
 * @param id the reception's key
 * @param area code of the station's area
 * @param answerUntil the last day for the deputies' answers; null while they are not signed
 * @param waiting how many deputies have not answered
 * @param objections how many deputies object
 */
public record MinutesRow(long id, LocalDate date, long stationId, String stationName, String area, MinutesState state, LocalDate signedOn,
                         LocalDate answerUntil, int waiting, int objections) implements Keyed {

    /** As the query finds it, before name and state are added. */
    public MinutesRow(long id, LocalDate date, long stationId, String area, LocalDate signedOn, LocalDate answerUntil, int waiting, int objections) {
        this(id, date, stationId, null, area, null, signedOn, answerUntil, waiting, objections);
    }

    MinutesRow completed(String stationName, LocalDate today) {
        return new MinutesRow(id, date, stationId, stationName, area, ReceptionMinutes.state(signedOn, answerUntil, waiting, objections, today),
                signedOn, answerUntil, waiting, objections);
    }
}
