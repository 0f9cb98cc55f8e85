package cn.shuanglian.registry.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A worksheet made to be printed on A4 across: a title, a line below it, a header that is repeated on every page, and rows in sections.
 * Closing writes the end of the file and leaves the stream open.
 */
public final class PrintSheet implements Closeable {
    private static final int HEADER_ROW = 2;
    private static final int ROWS_KEPT = 500;
    private static final String TITLE_FONT = "方正小标宋简体";
    private static final String SECTION_FILL = "ECE7DC";

    /** One column with its width in characters. */
    public record Head(String name, double width) {
    }

    private final Workbook workbook;
    private final Worksheet worksheet;
    private final int columns;
    private int next = HEADER_ROW + 1;

    public PrintSheet(OutputStream out, String sheetName, String title, String note, List<Head> heads) {
        columns = heads.size();
        workbook = new Workbook(out, "Shuanglian", null);
        worksheet = workbook.newWorksheet(sheetName);
        worksheet.pageOrientation("landscape");
        worksheet.paperSize(PaperSize.A4_PAPER);
        worksheet.setFitToPage(true);
        worksheet.fitToWidth((short) 1);
        worksheet.fitToHeight((short) 0);
        worksheet.repeatRows(HEADER_ROW);
        worksheet.footer("第 &P 页，共 &N 页", Position.CENTER);
        across(0, title);
        worksheet.range(0, 0, 0, columns - 1).style().fontName(TITLE_FONT).fontSize(22).horizontalAlignment("center")
                .verticalAlignment("center").set();
        worksheet.rowHeight(0, 40);
        across(1, note);
        for (int i = 0; i < columns; i++) {
            worksheet.width(i, heads.get(i).width());
            worksheet.inlineString(HEADER_ROW, i, heads.get(i).name());
        }
        worksheet.range(HEADER_ROW, 0, HEADER_ROW, columns - 1).style().bold().horizontalAlignment("center").verticalAlignment("center")
                .wrapText(true).borderStyle(BorderStyle.THIN).set();
        worksheet.freezePane(0, HEADER_ROW + 1);
    }

    /** Begins a section under its own heading. */
    public void section(String heading) throws IOException {
        across(next, heading);
        worksheet.range(next, 0, next, columns - 1).style().bold().fillColor(SECTION_FILL).borderStyle(BorderStyle.THIN).set();
        advance();
    }

    /** Writes one row, texts in the order of the columns; null as blank. */
    public void row(Object... values) throws IOException {
        for (int i = 0; i < values.length; i++) {
            if (values[i] != null && !values[i].toString().isEmpty()) {
                worksheet.inlineString(next, i, XlsxText.encoded(values[i].toString()));
            }
        }
        worksheet.range(next, 0, next, columns - 1).style().wrapText(true).verticalAlignment("center").borderStyle(BorderStyle.THIN).set();
        advance();
    }

    @Override
    public void close() throws IOException {
        workbook.finish();
    }

    private void across(int row, String text) {
        worksheet.inlineString(row, 0, XlsxText.encoded(text));
        worksheet.range(row, 0, row, columns - 1).merge();
    }

    private void advance() throws IOException {
        next++;
        if (next % ROWS_KEPT == 0) {
            worksheet.flush();
        }
    }
}
