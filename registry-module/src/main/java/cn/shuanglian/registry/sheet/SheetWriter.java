package cn.shuanglian.registry.sheet;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Streams rows under the header of the given columns, in a form {@link Sheet} reads back to the same texts. No cell can
 * be run as a formula. Closing writes the end of the file and leaves the stream open.
 */
public abstract class SheetWriter implements Closeable {

    private final int width;

    SheetWriter(int width) {
        this.width = width;
    }

    /** UTF-8 with a byte order mark, which Excel needs to see Chinese; formulas neutralised by an apostrophe. */
    public static SheetWriter csv(OutputStream out, List<Column> columns) throws IOException {
        return new CsvSheetWriter(out, columns);
    }

    /** One worksheet of text cells with a frozen header. */
    public static SheetWriter xlsx(OutputStream out, String sheetName, List<Column> columns) throws IOException {
        return new XlsxSheetWriter(out, sheetName, columns);
    }

    /**
     * Writes one row, values in the order of the columns: null as blank, dates in ISO form, collections joined by 、.
     * More values than columns are refused.
     */
    public final SheetWriter row(Object... values) throws IOException {
        if (values.length > width) {
            throw new IllegalArgumentException(values.length + " values for " + width + " columns");
        }
        write(Arrays.stream(values).map(SheetWriter::shown).toList());
        return this;
    }

    abstract void write(List<String> texts) throws IOException;

    private static String shown(Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Collection<?> parts) {
            return parts.stream().map(SheetWriter::shown).collect(Collectors.joining("、"));
        }
        return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }

    static List<String> headers(List<Column> columns) {
        return columns.stream().map(Column::name).toList();
    }

    private static final class CsvSheetWriter extends SheetWriter {

        private final CsvWriter csv;

        CsvSheetWriter(OutputStream out, List<Column> columns) throws IOException {
            super(columns.size());
            Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            writer.write('\uFEFF');
            csv = CsvWriter.builder().quoteStrategy(QuoteStrategies.ALWAYS).lineDelimiter(LineDelimiter.CRLF)
                    .build(writer);
            write(headers(columns));
        }

        @Override
        void write(List<String> texts) {
            csv.writeRecord(texts.stream().map(Formulas::neutralised).toList());
        }

        @Override
        public void close() throws IOException {
            csv.flush();
        }
    }
}
