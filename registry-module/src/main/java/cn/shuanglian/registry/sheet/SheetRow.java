package cn.shuanglian.registry.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * One row below the header. A value that cannot be read is answered with null and leaves a problem with the row; a blank
 * value is null, too, and a problem only if its column must be filled.
 */
public final class SheetRow {

    private static final Pattern LIST_SEPARATORS = Pattern.compile("[、，,;；]");
    private static final int NAMED_CHOICES = 10;

    private final int number;
    private final Line line;
    private final Header header;
    private final Set<SheetProblem> problems = new LinkedHashSet<>();

    SheetRow(Line line, Header header) {
        this.number = line.number();
        this.line = line;
        this.header = header;
        if (line.cells().size() > SheetLimits.COLUMNS) {
            problems.add(SheetProblem.of(number, "", "", "tooManyColumns", SheetLimits.COLUMNS));
        }
    }

    /** A row that has nothing to read, only a problem. */
    SheetRow(int number, SheetProblem problem) {
        this.number = number;
        this.line = null;
        this.header = null;
        problems.add(problem);
    }

    /** The row as an office program numbers it: the first row of the file is 1. */
    public int number() {
        return number;
    }

    /** Whether the sheet has the column at all; a column that is not there says nothing, a blank cell says that there is nothing. */
    public boolean has(Column column) {
        return line != null && header.has(column);
    }

    /** The text without white space around it; numbers and dates as they would be typed (12, 2018-01-15). */
    public String text(Column column) {
        Cell cell = sound(column);
        return cell == null ? null : text(cell);
    }

    /** A date in any common notation or as a date cell, from 1900 to 2199. */
    public LocalDate date(Column column) {
        return value(column, Values::date, "date");
    }

    /** A time of day such as 9:00, or a time cell. */
    public LocalTime time(Column column) {
        return value(column, Values::time, "time");
    }

    /** A whole number; 12.0 and 1,234 count as whole. */
    public Long whole(Column column) {
        return value(column, Values::whole, "whole");
    }

    /** A number with or without decimals. */
    public BigDecimal decimal(Column column) {
        return value(column, Values::decimal, "decimal");
    }

    /** The parts of a text between 、 ， , ; ； without blank ones; empty, never null. */
    public List<String> list(Column column) {
        String text = text(column);
        return text == null ? List.of() : LIST_SEPARATORS.splitAsStream(text)
                .map(Values::strip).filter(part -> !part.isEmpty()).toList();
    }

    /** What the words of the cell stand for; words that are not among the keys are a problem that names the keys. */
    public <E> E oneOf(Column column, Map<String, E> meanings) {
        String text = text(column);
        if (text == null) {
            return null;
        }
        E meaning = meanings.get(text);
        if (meaning == null) {
            refuse(column, "notOneOf", String.join("、", meanings.keySet().stream().limit(NAMED_CHOICES).toList()));
        }
        return meaning;
    }

    /** Adds a problem of the importer's own: an unknown area, a duplicate. */
    public void refuse(Column column, String code, Object... args) {
        Cell cell = line == null ? Cell.BLANK : header.cell(line, column);
        problems.add(new SheetProblem(number, column.name(), Values.strip(cell.text()), code,
                Arrays.stream(args).map(String::valueOf).toList()));
    }

    /** Whether nothing is wrong so far with the values that were asked for. */
    public boolean isSound() {
        return problems.isEmpty();
    }

    /** Everything found wrong so far, each once, in the order it was found. */
    public List<SheetProblem> problems() {
        return List.copyOf(problems);
    }

    private <V> V value(Column column, Function<Cell, Optional<V>> reading, String code) {
        Cell cell = sound(column);
        if (cell == null) {
            return null;
        }
        Cell restored = cell.kind() == Cell.Kind.TEXT ? Cell.text(Formulas.restored(cell.text())) : cell;
        Optional<V> value = reading.apply(restored);
        if (value.isEmpty()) {
            refuse(column, code);
        }
        return value.orElse(null);
    }

    /** The cell, or null if it is blank or nothing can be read from it. */
    private Cell sound(Column column) {
        if (line == null) {
            return null;
        }
        if (!header.isKnown(column)) {
            throw new IllegalArgumentException("The sheet was not read with the column " + column);
        }
        Cell cell = header.cell(line, column);
        if (cell.isBlank()) {
            if (column.mustBeFilled()) {
                refuse(column, "missing");
            }
            return null;
        }
        String flaw = flaw(cell, column);
        if (flaw != null) {
            refuse(column, flaw, column.max());
            return null;
        }
        return cell;
    }

    private static String flaw(Cell cell, Column column) {
        if (cell.kind() == Cell.Kind.FORMULA) {
            return "formula";
        }
        if (cell.kind() == Cell.Kind.ERROR) {
            return "error";
        }
        // two chars make at most one code point: a very long text is not worth counting
        if (cell.text().length() > 2 * SheetLimits.CELL_CHARS) {
            return "tooLong";
        }
        if (Encoding.isDamaged(cell.text())) {
            return "encoding";
        }
        String text = text(cell);
        return text.codePointCount(0, text.length()) > column.max() ? "tooLong" : null;
    }

    /** A text that was made harmless on its way out comes back exactly as it was. */
    private static String text(Cell cell) {
        String stripped = Values.strip(cell.text());
        return Formulas.isNeutralised(stripped) ? Formulas.restored(cell.text()) : stripped;
    }
}
