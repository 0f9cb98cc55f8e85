package cn.shuanglian.web.registry;

import cn.shuanglian.registry.area.AreaRow;
import cn.shuanglian.registry.area.Areas;
import cn.shuanglian.registry.group.Groups;
import cn.shuanglian.registry.station.Stations;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/** Fetches the names a page shows beside keys and codes: one query for all rows of the page, whatever their number. */
@Dependent
public class RegisterNames {
    @Inject
    Areas areas;
    @Inject
    Stations stations;
    @Inject
    Groups groups;

    /** The caller's area and what lies below it, for a choice. */
    public List<AreaRow> choices() {
        return areas.choices();
    }

    /** Names of areas by code. */
    public <R> Map<String, String> areas(Collection<R> rows, Function<R, Stream<String>> codes) {
        return open(areas.names(distinct(rows, codes)));
    }

    /** Names of stations by key. */
    public <R> Map<Long, String> stations(Collection<R> rows, Function<R, Stream<Long>> ids) {
        return open(stations.names(distinct(rows, ids)));
    }

    /** Names of groups by key. */
    public <R> Map<Long, String> groups(Collection<R> rows, Function<R, Stream<Long>> ids) {
        return open(groups.names(distinct(rows, ids)));
    }

    /** A page asks it for null where a row has no such key, which an immutable map would not bear. */
    private static <K> Map<K, String> open(Map<K, String> names) {
        return new HashMap<>(names);
    }

    private static <R, K> List<K> distinct(Collection<R> rows, Function<R, Stream<K>> keys) {
        return rows.stream().flatMap(keys).filter(Objects::nonNull).distinct().toList();
    }
}
