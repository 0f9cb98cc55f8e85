package cn.shuanglian.registry.sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A CSV or XLSX file whose header has been found, or the reasons why it cannot be read. Reading never throws because of
 * what is in the file: faults of the file are {@link #problems()}, faults of a row are with the row.
 */
public final class Sheet {

    private final String fileName;
    private final Layout layout;
    private final Header header;
    private final List<SheetProblem> problems;

    private Sheet(String fileName, Layout layout, Header header, List<SheetProblem> problems) {
        this.fileName = fileName;
        this.layout = layout;
        this.header = header;
        this.problems = List.copyOf(problems);
    }

    /**
     * Finds out what the bytes are and where the header is.
     *
     * @param fileName only shown in problems; the content decides what is read
     */
    public static Sheet read(byte[] bytes, String fileName, List<Column> columns) {
        try {
            return found(FileKind.open(bytes), fileName, columns);
        } catch (RefusedFile refused) {
            return refused(fileName, refused);
        } catch (RuntimeException damaged) {
            return refused(fileName, RefusedFile.damaged(damaged));
        }
    }

    /** Like {@link #read(byte[], String, List)}; a file beyond the size limit is not loaded at all. */
    public static Sheet read(Path file, String fileName, List<Column> columns) throws IOException {
        if (Files.size(file) > SheetLimits.FILE_BYTES) {
            return refused(fileName, new RefusedFile("tooBig", SheetLimits.FILE_BYTES / 1024 / 1024));
        }
        return read(Files.readAllBytes(file), fileName, columns);
    }

    /** Why the file as a whole cannot be read; empty if {@link #rows()} has the data. */
    public List<SheetProblem> problems() {
        return problems;
    }

    /** Whether the file and its header are sound. */
    public boolean isReadable() {
        return problems.isEmpty();
    }

    /** Headers no column asks for, as they are written; their cells are ignored. */
    public List<String> notices() {
        return header == null ? List.of() : header.unknown();
    }

    /**
     * The rows below the header, lazily and in order; close the stream. An empty row between others arrives as an
     * unsound row, empty rows at the end do not arrive. If the file breaks off or exceeds a limit on the way, the last
     * row is an unsound one that says so. May be called again to read from the start.
     */
    public Stream<SheetRow> rows() {
        if (!isReadable()) {
            return Stream.empty();
        }
        Stream<Line> lines = layout.lines();
        RowWalk walk = new RowWalk(lines.iterator(), header, fileName);
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(walk,
                Spliterator.ORDERED | Spliterator.NONNULL), false).onClose(lines::close);
    }

    private static Sheet refused(String fileName, RefusedFile refused) {
        return new Sheet(fileName, null, null, List.of(refused.inRow(0, fileName)));
    }

    private static Sheet found(List<Layout> layouts, String fileName, List<Column> columns) {
        Layout bestLayout = null;
        Header best = null;
        List<Line> bestTop = List.of();
        for (Layout layout : layouts) {
            List<Line> top = top(layout, columns);
            for (Line line : top) {
                Header header = new Header(line, columns);
                if (best == null || isBetter(header, best)) {
                    bestLayout = layout;
                    best = header;
                    bestTop = top;
                }
            }
        }
        if (best == null) {
            throw new RefusedFile("emptyFile");
        }
        List<SheetProblem> problems = new ArrayList<>(best.problems());
        if (!best.isComplete()) {
            problems.addAll(damages(bestTop));
        }
        return new Sheet(fileName, bestLayout, best, problems);
    }

    private static boolean isBetter(Header header, Header than) {
        return header.isComplete() == than.isComplete() ? header.found() > than.found() : header.isComplete();
    }

    /** The filled rows among the first, down to the first one that will do as a header. */
    private static List<Line> top(Layout layout, List<Column> columns) {
        List<Line> top = new ArrayList<>();
        try (Stream<Line> lines = layout.lines()) {
            Iterator<Line> rest = lines.iterator();
            boolean complete = false;
            while (!complete && rest.hasNext()) {
                Line line = rest.next();
                if (line.number() > SheetLimits.HEADER_WITHIN_ROWS) {
                    break;
                }
                if (!line.isBlank()) {
                    top.add(line);
                    complete = new Header(line, columns).isComplete();
                }
            }
        }
        return top;
    }

    /** A header that cannot be found may be there in a broken encoding: the first such cell of each row is named. */
    private static List<SheetProblem> damages(List<Line> top) {
        List<SheetProblem> damages = new ArrayList<>();
        for (Line line : top) {
            for (int i = 0; i < line.cells().size(); i++) {
                if (Encoding.isDamaged(line.cell(i).text())) {
                    damages.add(SheetProblem.of(line.number(), letters(i), line.cell(i).text(), "encoding"));
                    break;
                }
            }
        }
        return damages;
    }

    private static String letters(int index) {
        return index < 26 ? String.valueOf((char) ('A' + index)) : letters(index / 26 - 1) + letters(index % 26);
    }
}
