package cn.shuanglian.registry.sheet;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** Text rows separated by comma, tab or semicolon; each separator is one layout. */
final class CsvFile {

    private static final List<Character> SEPARATORS = List.of(',', '\t', ';');
    private static final int FIELDS = 1000;

    private final byte[] bytes;
    private final Encoding encoding;

    CsvFile(byte[] bytes) {
        this.bytes = bytes;
        this.encoding = Encoding.of(bytes);
    }

    List<Layout> layouts() {
        return SEPARATORS.stream().<Layout>map(separator -> () -> lines(separator)).toList();
    }

    private Stream<Line> lines(char separator) {
        CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .build(CsvRecordHandler.of(limits -> limits.maxFields(FIELDS)
                        .maxFieldSize(SheetLimits.HOSTILE_CELL_CHARS)
                        .maxRecordSize(2 * SheetLimits.HOSTILE_CELL_CHARS)), encoding.reader(bytes));
        // records, not lines: a spreadsheet shows a cell with line breaks as one row
        AtomicInteger number = new AtomicInteger();
        return reader.stream().map(record -> new Line(number.incrementAndGet(),
                record.getFields().stream().map(CsvFile::cell).toList()));
    }

    private static Cell cell(String field) {
        return field.startsWith("=") ? Cell.formula(field) : Cell.text(field);
    }
}
