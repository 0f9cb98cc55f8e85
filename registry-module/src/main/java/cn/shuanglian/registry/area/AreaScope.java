package cn.shuanglian.registry.area;

import cn.shuanglian.registry.code.AreaCode;
import cn.shuanglian.registry.sheet.Column;
import cn.shuanglian.registry.sheet.SheetRow;
import java.util.Set;

/** The areas a sheet's rows may belong to: those that are known and lie within the caller's. */
public record AreaScope(AreaCode own, Set<String> known) {

    /** The area code in the column; one that is not admitted is a problem of the row and comes back as null. */
    public String read(SheetRow row, Column column) {
        String code = row.text(column);
        if (code == null) {
            return null;
        }
        if (AreaCode.isWellFormed(code) && !own.covers(code)) {
            row.refuse(column, "outOfScope");
            return null;
        }
        if (!known.contains(code)) {
            row.refuse(column, "unknownArea");
            return null;
        }
        return code;
    }
}
