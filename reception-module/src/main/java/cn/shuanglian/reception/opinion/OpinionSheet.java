package cn.shuanglian.reception.opinion;

import java.time.LocalDate;
import java.util.List;

/**
 * An opinion with all that is kept of it, as far as every reader may see it.
 *
 * @param text word for word
 * @param speakerPhone masked, or null
 * @param coUnits the units that help the lead unit
 * @param timeline every step so far, the first one first
 */
public record OpinionSheet(OpinionRow row, String text, boolean confidential, String speakerPhone, LocalDate handedOn, String reply,
                           List<UnitName> coUnits, OpinionParticulars particulars, List<TimelineEntry> timeline) {
    public OpinionSheet {
        coUnits = List.copyOf(coUnits);
        timeline = List.copyOf(timeline);
    }
}
