package cn.shuanglian.registry.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** A workbook that passed {@link XlsxCheck}; each visible worksheet is one layout. */
final class XlsxFile {

    private static final Pattern NOT_SHOWN = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*]|\\\\.|_.|General",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DATE_LETTERS = Pattern.compile("[ymdhs年月日]", Pattern.CASE_INSENSITIVE);
    private static final int LARGEST_EXPONENT = 400;

    private final byte[] bytes;
    private final ReadingOptions options;

    XlsxFile(byte[] bytes, boolean hasStyles) {
        this.bytes = bytes;
        this.options = new ReadingOptions(hasStyles, true);
    }

    List<Layout> layouts() {
        try (ReadableWorkbook workbook = open()) {
            return workbook.getSheets()
                    .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                    .<Layout>map(sheet -> () -> lines(sheet.getIndex())).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private ReadableWorkbook open() throws IOException {
        return new ReadableWorkbook(new ByteArrayInputStream(bytes), options);
    }

    private Stream<Line> lines(int sheet) {
        try {
            ReadableWorkbook workbook = open();
            return workbook.getSheet(sheet).orElseThrow().openStream().map(XlsxFile::line)
                    .onClose(() -> close(workbook));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void close(ReadableWorkbook workbook) {
        try {
            workbook.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Line line(Row row) {
        List<Cell> cells = new ArrayList<>(row.getCellCount());
        for (int i = 0; i < row.getCellCount(); i++) {
            cells.add(cell(row.getCell(i)));
        }
        return new Line(row.getRowNum(), cells);
    }

    private static Cell cell(org.dhatim.fastexcel.reader.Cell cell) {
        if (cell == null) {
            return Cell.BLANK;
        }
        return switch (cell.getType()) {
            case EMPTY -> Cell.BLANK;
            case NUMBER -> cell.getValue() == null ? Cell.BLANK : number(cell);
            case BOOLEAN -> Cell.text(Boolean.TRUE.equals(cell.getValue()) ? "TRUE" : "FALSE");
            case ERROR -> Cell.error(cell.getText());
            // some programs write plain strings with the type of formula results
            case FORMULA -> cell.getFormula() == null ? text(cell) : Cell.formula(cell.getFormula());
            case STRING -> text(cell);
        };
    }

    private static Cell text(org.dhatim.fastexcel.reader.Cell cell) {
        return Cell.text(XlsxText.decoded(cell.getText()));
    }

    private static Cell number(org.dhatim.fastexcel.reader.Cell cell) {
        BigDecimal number = cell.asNumber();
        if (Math.abs((long) number.scale()) > LARGEST_EXPONENT) {
            return Cell.error(cell.getRawValue());
        }
        LocalDateTime moment = isSerial(number) ? cell.asDate() : null;
        return isShownAsDate(cell) ? Cell.date(number, moment) : Cell.number(number, moment);
    }

    private static boolean isSerial(BigDecimal number) {
        return number.signum() >= 0 && number.compareTo(BigDecimal.valueOf(2_958_466)) < 0;
    }

    private static boolean isShownAsDate(org.dhatim.fastexcel.reader.Cell cell) {
        Integer id = cell.getDataFormatId();
        if (id == null || id == 0) {
            return false;
        }
        // numbers without a format string in the file: the date formats of East Asian Excel
        if (id >= 14 && id <= 22 || id >= 27 && id <= 36 || id >= 45 && id <= 47 || id >= 50 && id <= 58) {
            return true;
        }
        String format = cell.getDataFormatString();
        return format != null && DATE_LETTERS.matcher(NOT_SHOWN.matcher(format).replaceAll("")).find();
    }
}
