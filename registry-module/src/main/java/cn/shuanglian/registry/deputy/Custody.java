package cn.shuanglian.registry.deputy;

import cn.shuanglian.registry.code.AreaCode;
import java.util.Collection;
import java.util.Comparator;

/**
 * Which area keeps the record of a person: the widest one whose deputy the person is, so that a county does not change who a deputy of its
 * city is. Mandates in force lie along one chain (选举法 art. 48); of areas that do not, the first code keeps it.
 */
final class Custody {
    private Custody() {
    }

    /** @param areas codes of the areas of at least one mandate */
    static String of(Collection<String> areas) {
        return areas.stream().min(Comparator.comparing((String area) -> new AreaCode(area).prefix().length()).thenComparing(area -> area))
                .orElseThrow();
    }
}
