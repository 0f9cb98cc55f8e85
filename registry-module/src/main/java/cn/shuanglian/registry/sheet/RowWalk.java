package cn.shuanglian.registry.sheet;

import java.util.Iterator;
import java.util.NoSuchElementException;

/** Goes through the lines below the header, noticing empty rows once a filled one follows. */
final class RowWalk implements Iterator<SheetRow> {

    private final Iterator<Line> lines;
    private final Header header;
    private final String fileName;
    private int given;
    private Line waiting;
    private SheetProblem end;
    private boolean ended;

    RowWalk(Iterator<Line> lines, Header header, String fileName) {
        this.lines = lines;
        this.header = header;
        this.fileName = fileName;
        this.given = header.row();
    }

    @Override
    public boolean hasNext() {
        if (waiting == null && end == null && !ended) {
            advance();
        }
        return waiting != null || end != null;
    }

    @Override
    public SheetRow next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        given++;
        if (end != null) {
            SheetRow last = new SheetRow(given, end);
            end = null;
            return last;
        }
        if (given < waiting.number()) {
            return new SheetRow(given, SheetProblem.of(given, "", "", "emptyRow"));
        }
        SheetRow row = new SheetRow(waiting, header);
        waiting = null;
        return row;
    }

    private void advance() {
        try {
            Line line = nextFilled();
            if (line == null) {
                ended = true;
            } else if (line.number() - header.row() > SheetLimits.DATA_ROWS) {
                stop(new RefusedFile("tooManyRows", SheetLimits.DATA_ROWS));
            } else {
                waiting = line;
            }
        } catch (RuntimeException broken) {
            stop(RefusedFile.damaged(broken));
        }
    }

    private Line nextFilled() {
        while (lines.hasNext()) {
            Line line = lines.next();
            if (line.number() > given && !line.isBlank()) {
                return line;
            }
        }
        return null;
    }

    private void stop(RefusedFile why) {
        ended = true;
        end = why.inRow(given + 1, fileName);
    }
}
