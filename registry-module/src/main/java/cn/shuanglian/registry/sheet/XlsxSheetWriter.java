package cn.shuanglian.registry.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Inline strings, sent on every few rows: memory does not grow with the sheet. */
final class XlsxSheetWriter extends SheetWriter {

    private static final int ROWS_KEPT = 500;
    private static final double COLUMN_WIDTH = 18;
    private static final String HEADER_FILL = "DDE6F0";

    private final Workbook workbook;
    private final Worksheet worksheet;
    private int next;

    XlsxSheetWriter(OutputStream out, String sheetName, List<Column> columns) throws IOException {
        super(columns.size());
        workbook = new Workbook(out, "Shuanglian", null);
        worksheet = workbook.newWorksheet(sheetName);
        worksheet.freezePane(0, 1);
        for (int i = 0; i < columns.size(); i++) {
            worksheet.width(i, COLUMN_WIDTH);
            worksheet.style(0, i).bold().fillColor(HEADER_FILL).wrapText(true).set();
        }
        write(headers(columns));
    }

    @Override
    void write(List<String> texts) throws IOException {
        for (int i = 0; i < texts.size(); i++) {
            if (!texts.get(i).isEmpty()) {
                worksheet.inlineString(next, i, XlsxText.encoded(Formulas.keptOnReading(texts.get(i))));
            }
        }
        next++;
        if (next % ROWS_KEPT == 0) {
            worksheet.flush();
        }
    }

    @Override
    public void close() throws IOException {
        workbook.finish();
    }
}
