package cn.shuanglian.registry.sheet;

import java.util.List;

/** One row of a file before its columns are known; {@code number} counts from 1 as an office program does. */
record Line(int number, List<Cell> cells) {

    Line {
        int filled = cells.size();
        while (filled > 0 && cells.get(filled - 1).isBlank()) {
            filled--;
        }
        cells = List.copyOf(cells.subList(0, filled));
    }

    boolean isBlank() {
        return cells.isEmpty();
    }

    Cell cell(int index) {
        return index < cells.size() ? cells.get(index) : Cell.BLANK;
    }
}
