package cn.shuanglian.reception;

import static java.util.stream.Collectors.groupingBy;

import cn.shuanglian.registry.deputy.DeputyRef;
import cn.shuanglian.registry.sheet.Column;
import cn.shuanglian.registry.sheet.SheetRow;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Finds the deputies a sheet names. A name alone is enough as long as it leaves one person; what is asked for narrows namesakes down. */
public final class DeputyNames {
    private final Map<String, List<DeputyRef>> byName;

    public DeputyNames(List<DeputyRef> directory) {
        byName = directory.stream().collect(groupingBy(DeputyRef::name));
    }

    /**
     * The mandate meant by the name; null and a problem of the row if there is none or more than one person is left.
     * Of one person's several mandates the one closest to the people counts (a record is counted once, for one mandate).
     */
    public DeputyRef find(SheetRow row, Column column, String name, Predicate<DeputyRef> likely) {
        List<DeputyRef> named = byName.getOrDefault(name, List.of());
        List<DeputyRef> narrowed = named.stream().filter(likely).toList();
        List<DeputyRef> left = narrowed.isEmpty() ? named : narrowed;
        if (left.stream().map(DeputyRef::personId).distinct().count() == 1) {
            return left.stream().max(Comparator.comparing(DeputyRef::level)).orElseThrow();
        }
        row.refuse(column, left.isEmpty() ? "unknownDeputy" : "ambiguous");
        return null;
    }

    public boolean isKnown(String name) {
        return byName.containsKey(name);
    }
}
