package cn.shuanglian.registry.unit;

import cn.shuanglian.registry.list.Keyed;

/**
 * A unit as lists show it; {@code area} is its area's code.
 *
 * @param parent key of the unit it belongs to, or null for one at the top
 * @param parentName its name, or null
 * @param path orders a list as a tree
 */
public record UnitRow(long id, String name, UnitKind kind, String area, Long parent, String parentName, String path,
                      long version) implements Keyed {

    /** How many units stand above it. */
    public int depth() {
        return UnitPath.depth(path);
    }
}
