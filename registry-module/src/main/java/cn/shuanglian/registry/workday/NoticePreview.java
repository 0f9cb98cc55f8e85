package cn.shuanglian.registry.workday;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/** What a notice changes and what that moves, worked out from how things stand now; empty for one that is decided. */
public record NoticePreview(WorkdayNoticeRow notice, List<DayChange> days, List<MovedDate> moved) {
    public NoticePreview {
        days = List.copyOf(days);
        moved = List.copyOf(moved);
    }

    /** Stands for exactly these consequences: whoever applies the notice shows by it which ones were seen. */
    public String seen() {
        return UUID.nameUUIDFromBytes((days + "|" + moved).getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** How many dates a person has to see to. */
    public long stuck() {
        return moved.stream().filter(MovedDate::isStuck).count();
    }
}
