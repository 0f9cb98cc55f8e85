package cn.shuanglian.registry.station;

import cn.shuanglian.registry.list.Keyed;
import java.time.LocalDate;

/** A station as lists show it; {@code area} is a code, funding is yuan a year or null where none is budgeted. */
public record StationRow(long id, String name, StationKind kind, String area, StationHost host, LocalDate foundedOn, Long fundingPerYear,
                         long version) implements Keyed {
}
