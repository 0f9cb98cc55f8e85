package cn.shuanglian.reception.opinion;

import java.time.LocalDate;
import java.util.List;

/**
 * An opinion with all that is kept of it, as far as every reader may see it.
 *
 * @param text word for word
 * @param speakerPhone masked, or null
 * @param course what its way left behind beyond row and timeline
 * @param timeline every step so far, the first one first
 */
public record OpinionSheet(OpinionRow row, String text, boolean confidential, String speakerPhone, LocalDate handedOn, String reply,
                           OpinionCourse course, OpinionParticulars particulars, List<TimelineEntry> timeline) {
    public OpinionSheet {
        timeline = List.copyOf(timeline);
    }

    /** The units that help the lead unit. */
    public List<UnitName> coUnits() {
        return course.coUnits().stream().map(unit -> new UnitName(unit.id(), unit.name())).toList();
    }
}
