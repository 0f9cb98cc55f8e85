package cn.shuanglian.reception;

import static java.util.stream.Collectors.groupingBy;

import cn.shuanglian.registry.sheet.Column;
import cn.shuanglian.registry.sheet.SheetRow;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Finds the stations or units a sheet names. */
public final class PlaceNames<T> {
    private final Map<String, List<T>> byName;
    private final String unknown;

    /** @param unknown code of the problem of a name that nothing has */
    public PlaceNames(Collection<T> all, Function<T, String> name, String unknown) {
        byName = all.stream().collect(groupingBy(name));
        this.unknown = unknown;
    }

    /** The one that has the name; null for a blank name, and null with a problem of the row if none or several have it. */
    public T find(SheetRow row, Column column, String name) {
        if (name == null) {
            return null;
        }
        List<T> named = byName.getOrDefault(name, List.of());
        if (named.size() != 1) {
            row.refuse(column, named.isEmpty() ? unknown : "ambiguous");
            return null;
        }
        return named.get(0);
    }
}
