package cn.shuanglian.registry.sheet;

/** What a file may cost before it is refused (security.md AS-15). */
final class SheetLimits {

    static final int FILE_BYTES = 20 * 1024 * 1024;
    static final int DATA_ROWS = 100_000;
    static final int COLUMNS = 50;
    static final int CELL_CHARS = 32_767;
    static final int HEADER_WITHIN_ROWS = 20;

    static final int ZIP_ENTRIES = 1000;
    static final int ZIP_RATIO = 100;
    static final long ZIP_RATIO_FREE_BYTES = 1024 * 1024;
    static final long WORKSHEET_BYTES = 200L * 1024 * 1024;
    static final long SHARED_STRINGS_BYTES = 64L * 1024 * 1024;
    static final long OTHER_PART_BYTES = 8L * 1024 * 1024;
    /** Beyond this one cell is an attack on the heap, not a long text. */
    static final int HOSTILE_CELL_CHARS = 1_000_000;
    static final int NUMBER_CHARS = 100;
    static final int ARRAY_FORMULAS = 1000;

    private SheetLimits() {
    }
}
