package cn.shuanglian.registry.area;

import cn.shuanglian.registry.code.AreaLevel;
import cn.shuanglian.registry.list.Keyed;

/** An area as lists show it; {@code parent} is null for a province. */
public record AreaRow(String code, String name, AreaLevel level, String parent, long version) implements Keyed {
    /** The code itself, which is a number. */
    @Override
    public long id() {
        return Long.parseLong(code);
    }
}
