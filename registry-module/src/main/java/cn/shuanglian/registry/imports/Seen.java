package cn.shuanglian.registry.imports;

import cn.shuanglian.registry.sheet.Column;
import cn.shuanglian.registry.sheet.SheetRow;
import java.util.HashMap;
import java.util.Map;

/** Finds what a sheet lists twice. */
public final class Seen<K> {
    private final Map<K, Integer> rows = new HashMap<>();

    /** Notes the row's key; a key that an earlier row had is a problem of this row, which names the earlier one. */
    public void note(SheetRow row, Column column, K key) {
        Integer earlier = rows.putIfAbsent(key, row.number());
        if (earlier != null) {
            row.refuse(column, "duplicate", earlier);
        }
    }
}
