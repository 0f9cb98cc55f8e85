package cn.shuanglian.web.commitment;

import static java.util.stream.Collectors.toMap;

import cn.shuanglian.reception.commitment.CommitmentCount;
import cn.shuanglian.reception.commitment.CommitmentGrouping;
import cn.shuanglian.registry.area.Areas;
import cn.shuanglian.registry.unit.Units;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What the groups of promises are called; one query at most. */
@Dependent
class CommitmentNames {
    @Inject
    Units units;
    @Inject
    Areas areas;

    /** Labels by key; the promises of no unit have none. */
    Map<String, String> of(CommitmentGrouping grouping, List<CommitmentCount> counts) {
        List<String> keys = counts.stream().map(CommitmentCount::key).filter(Objects::nonNull).toList();
        return switch (grouping) {
            case UNIT -> units.names(keys.stream().map(Long::valueOf).toList()).entrySet().stream()
                    .collect(toMap(name -> name.getKey().toString(), Map.Entry::getValue));
            case AREA -> areas.names(keys);
            default -> {
                Map<String, String> same = new HashMap<>();
                keys.forEach(key -> same.put(key, key));
                yield same;
            }
        };
    }
}
