package cn.shuanglian.registry.imports;

/**
 * Asks to take in a sheet.
 *
 * @param kind what the sheet describes; see {@link SheetImport#kind()}
 * @param dryRun only says what would happen
 * @param soundRowsOnly stores the good rows though others are bad; without it nothing is stored while one row is bad
 */
public record ImportSheet(String kind, String fileName, byte[] content, boolean dryRun, boolean soundRowsOnly) {
}
