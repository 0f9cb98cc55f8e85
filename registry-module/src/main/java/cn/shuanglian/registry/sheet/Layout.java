package cn.shuanglian.registry.sheet;

import java.util.stream.Stream;

/** One way to see rows in a file: a worksheet of a workbook, or a separator of a CSV file. */
interface Layout {

    /** The rows from the first one on, lazily; may be asked several times, and each stream must be closed. */
    Stream<Line> lines();
}
