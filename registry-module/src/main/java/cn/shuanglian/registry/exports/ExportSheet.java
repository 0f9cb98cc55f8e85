package cn.shuanglian.registry.exports;

import cn.shuanglian.registry.sheet.SheetFormat;

/**
 * Asks for a list as a sheet.
 *
 * @param kind what the list shows; see {@link SheetExport#kind()}
 * @param filter what narrows the list, of the kind's own type
 * @param sort name of the list's order, with a minus sign when it is turned round, or null for the usual one
 */
public record ExportSheet(String kind, Object filter, String sort, SheetFormat format) {
}
