package cn.shuanglian.registry.sheet;

import java.util.ArrayList;
import java.util.List;

/**
 * A column an importer knows, found in a sheet by any of its names. Declare it once as a constant: a row is asked
 * with the same object.
 */
public final class Column {

    private final String name;
    private final List<String> names;
    private final boolean required;
    private final boolean filled;
    private final int max;

    private Column(String name, List<String> names, boolean required, boolean filled, int max) {
        this.name = name;
        this.names = List.copyOf(names);
        this.required = required;
        this.filled = filled;
        this.max = max;
    }

    /** A column without which the sheet is refused, and whose value every row must have. */
    public static Column required(String name) {
        return new Column(name, List.of(name), true, true, SheetLimits.CELL_CHARS);
    }

    /** A column that may be absent, and whose values may be blank. */
    public static Column optional(String name) {
        return new Column(name, List.of(name), false, false, SheetLimits.CELL_CHARS);
    }

    /** The same column, also found under another header; white space, width and case of the header do not matter. */
    public Column or(String alias) {
        List<String> more = new ArrayList<>(names);
        more.add(alias);
        return new Column(name, more, required, filled, max);
    }

    /** The same column, refusing texts of more than so many code points (𠮷 counts as one). */
    public Column max(int codePoints) {
        return new Column(name, names, required, filled, codePoints);
    }

    /** The same column, which must be in the sheet but may be left blank in a row. */
    public Column mayBeBlank() {
        return new Column(name, names, required, false, max);
    }

    /** The name shown in problems and written by {@link SheetWriter}. */
    public String name() {
        return name;
    }

    List<String> names() {
        return names;
    }

    /** Whether a sheet without this column is refused. */
    public boolean isRequired() {
        return required;
    }

    boolean mustBeFilled() {
        return filled;
    }

    int max() {
        return max;
    }

    @Override
    public String toString() {
        return name;
    }
}
