package cn.shuanglian.registry.imports;

/**
 * All rows of a sheet were taken; told inside the import's transaction, of trials too, so that whatever follows from the sheet is stored
 * with it or not at all. {@code kind} as the API names it.
 */
public record SheetTaken(String kind) {
}
