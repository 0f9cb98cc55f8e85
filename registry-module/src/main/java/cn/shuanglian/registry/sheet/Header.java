package cn.shuanglian.registry.sheet;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Where each column is, according to one row of the file taken as its header. */
final class Header {

    private static final Pattern IGNORED = Pattern.compile("[\\s\\p{Z}\\p{Cf}*]|\\((?:必填|选填)\\)");

    private final Line line;
    private final List<Column> columns;
    private final Map<Column, Integer> places = new HashMap<>();
    private final List<Column> doubled = new ArrayList<>();
    private final List<String> unknown = new ArrayList<>();

    Header(Line line, List<Column> columns) {
        this.line = line;
        this.columns = columns;
        Map<String, Column> byName = new HashMap<>();
        columns.forEach(column -> column.names().forEach(name -> byName.put(normalised(name), column)));
        for (int i = 0; i < line.cells().size(); i++) {
            String written = line.cell(i).text();
            Column column = byName.get(normalised(written));
            if (column != null && places.putIfAbsent(column, i) != null) {
                doubled.add(column);
            } else if (column == null && !Values.strip(written).isEmpty()) {
                unknown.add(Values.strip(written));
            }
        }
    }

    int row() {
        return line.number();
    }

    int found() {
        return places.size();
    }

    boolean isComplete() {
        return columns.stream().filter(Column::isRequired).allMatch(places::containsKey);
    }

    boolean isKnown(Column column) {
        return columns.contains(column);
    }

    boolean has(Column column) {
        return places.containsKey(column);
    }

    Cell cell(Line of, Column column) {
        Integer place = places.get(column);
        return place == null ? Cell.BLANK : of.cell(place);
    }

    List<String> unknown() {
        return List.copyOf(unknown);
    }

    List<SheetProblem> problems() {
        List<SheetProblem> problems = new ArrayList<>();
        if (line.cells().size() > SheetLimits.COLUMNS) {
            problems.add(SheetProblem.of(row(), "", "", "tooManyColumns", SheetLimits.COLUMNS));
        }
        columns.stream().filter(column -> column.isRequired() && !places.containsKey(column))
                .forEach(column -> problems.add(SheetProblem.of(row(), column.name(), "", "missingColumn",
                        String.join("、", column.names()))));
        doubled.forEach(column -> problems.add(SheetProblem.of(row(), column.name(), "", "columnTwice")));
        return problems;
    }

    /** Width, case, white space, the form of brackets and the mark of a mandatory column do not matter. */
    private static String normalised(String header) {
        return IGNORED.matcher(Normalizer.normalize(header, Normalizer.Form.NFKC)).replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
