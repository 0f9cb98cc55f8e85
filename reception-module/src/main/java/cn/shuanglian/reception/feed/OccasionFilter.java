package cn.shuanglian.reception.feed;

import cn.shuanglian.registry.code.AreaCode;
import java.time.LocalDate;

/**
 * Which occasions are looked for; what is null does not narrow.
 *
 * @param deputy key of a mandate of somebody who takes part, by this mandate or another: nobody is in two places
 * @param group key of the group whose members take part, or which organises it
 * @param first both days included
 * @param left receptions the deputy or the group's member was to come to and gave up are told as cancelled, so that programs drop them
 */
public record OccasionFilter(AreaCode area, Long station, Long deputy, Long group, LocalDate first, LocalDate last, boolean left) {
    public OccasionFilter(AreaCode area, Long station, Long deputy, Long group, LocalDate first, LocalDate last) {
        this(area, station, deputy, group, first, last, false);
    }

    /** The same for other days. */
    public OccasionFilter during(LocalDate first, LocalDate last) {
        return new OccasionFilter(area, station, deputy, group, first, last, left);
    }
}
