package cn.shuanglian.registry.deputy;

import jakarta.enterprise.context.Dependent;
import java.time.LocalDate;
import java.util.Collection;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Asks which ranks make leading cadres in which area. */
@Dependent
class CadreRanks {
    private static final int CITY = 132;
    private static final int COUNTY = 142;

    Thresholds on(LocalDate day, Collection<String> areas) {
        return new Thresholds(areas.stream().distinct().collect(Collectors.toMap(Function.identity(), area -> CITY)),
                areas.stream().distinct().collect(Collectors.toMap(Function.identity(), area -> COUNTY)));
    }
}
