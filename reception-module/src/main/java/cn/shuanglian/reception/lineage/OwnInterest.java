package cn.shuanglian.reception.lineage;

import cn.shuanglian.reception.opinion.OpinionRow;
import cn.shuanglian.reception.recusal.Ground;
import cn.shuanglian.reception.recusal.Recusals;
import cn.shuanglian.reception.suggestion.SuggestionRow;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Which deputy keeps out of a matter because a body of the deputy's own handles it: as of its end, or today while it goes on. */
@Dependent
class OwnInterest {
    @Inject
    Recusals recusals;
    @Inject
    Clock clock;

    List<Ground> in(OpinionRow row, Set<Long> units) {
        List<Long> deputies = Stream.of(row.deputyId(), row.followedBy()).filter(Objects::nonNull).distinct().toList();
        return recusals.grounds(deputies, units, day(row.closedOn()));
    }

    List<Ground> in(SuggestionRow row) {
        Set<Long> units = new TreeSet<>(row.coUnits());
        if (row.leadUnitId() != null) {
            units.add(row.leadUnitId());
        }
        return row.mover() == 0 ? List.of() : recusals.grounds(List.of(row.mover()), units, day(row.closedOn()));
    }

    private LocalDate day(LocalDate end) {
        return end == null ? LocalDate.now(clock) : end;
    }
}
