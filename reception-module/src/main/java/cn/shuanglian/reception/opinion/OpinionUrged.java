package cn.shuanglian.reception.opinion;

import java.time.LocalDate;
import java.util.List;

/**
 * Somebody urged the units of an opinion by a step; fired in the same transaction before it is written down, so that an observer may
 * refuse it.
 *
 * @param area code of the area it was heard in
 * @param number of the opinion
 * @param leadUnit null while it is with the government office
 * @param note what whoever urged it said, or null
 */
public record OpinionUrged(long opinionId, String area, String number, Long leadUnit, List<Long> coUnits, LocalDate deadline, UrgeLevel level,
                           String note, LocalDate on) {
    public OpinionUrged {
        coUnits = List.copyOf(coUnits);
    }
}
