package cn.shuanglian.web.minutes;

import cn.shuanglian.reception.minutes.Answer;
import cn.shuanglian.reception.minutes.Minutes;
import cn.shuanglian.reception.minutes.MinutesAction;
import cn.shuanglian.reception.minutes.MinutesSheet;
import cn.shuanglian.reception.minutes.MinutesState;
import cn.shuanglian.registry.clock.Clocks;
import cn.shuanglian.registry.fault.Refused;
import cn.shuanglian.web.list.ListQuery;
import cn.shuanglian.web.rest.PathId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.format.DateTimeFormatter;

/** The minutes of the reception that the address names, for whichever page shows them. */
@Named
@RequestScoped
public class MinutesView {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    @Inject
    ListQuery query;
    @Inject
    Minutes minutes;

    private boolean read;
    private MinutesSheet sheet;

    /** Null where the reception was not held. */
    public MinutesSheet getSheet() {
        if (!read) {
            read = true;
            try {
                sheet = minutes.require(PathId.of("reception", query.text("id")));
            } catch (Refused notHeld) {
                sheet = null;
            }
        }
        return sheet;
    }

    /** Whether the reader may take this step now. */
    public boolean may(MinutesAction action) {
        return getSheet() != null && sheet.allowed().contains(action);
    }

    /** Somebody came along, came in a group, or a matter was dealt with on the spot. */
    public boolean isWritten() {
        return !sheet.units().isEmpty() || sheet.others() != null || !sheet.groups().isEmpty() || !sheet.meetings().isEmpty();
    }

    /** The badge's tone for that state. */
    public String tone(MinutesState state) {
        return switch (state) {
            case OPEN -> "warn";
            case SIGNED -> "info";
            case OBJECTED -> "bad";
            case CONFIRMED -> "good";
        };
    }

    /** The badge's tone for that answer; none is neutral. */
    public String answerTone(Answer answer) {
        return answer == null ? "neutral" : answer == Answer.OBJECTED ? "bad" : "good";
    }

    /** A moment as people here read it. */
    public String when(Instant moment) {
        return MINUTE.format(moment.atZone(Clocks.ZONE));
    }
}
