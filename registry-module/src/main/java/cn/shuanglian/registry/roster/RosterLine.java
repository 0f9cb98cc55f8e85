package cn.shuanglian.registry.roster;

import cn.shuanglian.registry.deputy.DeputyLine;
import cn.shuanglian.registry.deputy.DeputyRow;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One mandate of a roster; {@code number} counts through all sections. A roster never shows a telephone number. */
public record RosterLine(int number, DeputyLine deputy) {

    /** Where the deputy works and as what. */
    public String work() {
        return joined("", deputy.row().workUnit(), deputy.row().post());
    }

    /** The groups the deputy belongs to. */
    public String groups() {
        return joined("、", deputy.areaGroup(), deputy.professionalGroup());
    }

    /** Year and month of birth. */
    public String born() {
        return deputy.bornOn() == null ? "" : "%d.%02d".formatted(deputy.bornOn().getYear(), deputy.bornOn().getMonthValue());
    }

    /** What else a roster says: the post in the standing committee, re-elected, elected between terms. */
    public String remark() {
        DeputyRow row = deputy.row();
        return joined("、", row.standingCommitteePost(), row.reElected() ? "连任" : null, row.byElected() ? "补选" : null);
    }

    private static String joined(String between, String... parts) {
        return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(between));
    }
}
