package cn.shuanglian.registry.unit;

import cn.shuanglian.registry.list.Keyed;

/** A unit as lists show it; {@code area} is its area's code. */
public record UnitRow(long id, String name, UnitKind kind, String area, long version) implements Keyed {
}
