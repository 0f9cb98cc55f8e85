package cn.shuanglian.registry.link;

import cn.shuanglian.registry.list.Keyed;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A pair as lists show it. Of the three keys of the other end just one is there.
 *
 * @param area code of the area whose office keeps the pair
 * @param from mandate of the one who stays in touch
 * @param toArea code of the area the other end belongs to
 * @param endProposed why a proposal wants it ended, or null
 */
public record LinkRow(long id, LinkKind kind, String area, long from, String fromName, Long toMandate, Long toCitizen, Long toBody,
                      String toArea, LocalDate since, LocalDate until, LinkStatus status, LocalDate confirmedOn, String confirmedBy,
                      Long document, EndReason endProposed, EndReason endedReason, String endedNote, long version) implements Keyed {

    /** Key of the other end. */
    public long to() {
        return Stream.of(toMandate == null ? toCitizen : toMandate, toBody).filter(Objects::nonNull).findFirst().orElseThrow();
    }

    /** Somebody has to say yes or no to it. */
    public boolean isToDecide() {
        return status == LinkStatus.PROPOSED || endProposed != null;
    }
}
