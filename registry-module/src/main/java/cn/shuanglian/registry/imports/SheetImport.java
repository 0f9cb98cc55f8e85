package cn.shuanglian.registry.imports;

import cn.shuanglian.registry.sheet.Column;
import cn.shuanglian.registry.sheet.SheetRow;
import java.util.List;

/**
 * Knows one kind of sheet. Each module brings its own as CDI beans; they are found by their {@link #kind()}.
 * An import is one transaction in the caller's name: whatever the rows do is stored together or not at all.
 */
public interface SheetImport {
    /** As the API names it: {@code areas}, {@code units}, … */
    String kind();

    /** The columns the sheet has; those that are mandatory are how its header row is found. */
    List<Column> columns();

    /** Begins one run inside the import's transaction, after the header was found; the place to load in bulk what rows refer to. */
    Intake begin();

    /** Takes the rows of one run, in their order. */
    interface Intake {
        /** Stores a row whose values are all well formed; what is wrong with it beyond that it says with {@link SheetRow#refuse}. */
        Taken take(SheetRow row);

        /** Called once after the last row. */
        default void finish() {
        }
    }

    /** What became of a row; a row that comes again as it was is {@code UNCHANGED}. */
    enum Taken {
        CREATED, UPDATED, UNCHANGED, REFUSED
    }
}
