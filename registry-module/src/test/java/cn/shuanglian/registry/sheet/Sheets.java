package cn.shuanglian.registry.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Files built in memory, and short ways to look at what was read from them. */
final class Sheets {

    static final Column NAME = Column.required("姓名").or("name").max(12);
    static final Column DAY = Column.optional("日期").or("day");
    static final Column TIME = Column.optional("开始");
    static final Column COUNT = Column.optional("人数（人）").or("count");
    static final Column NOTE = Column.optional("备注");
    static final List<Column> COLUMNS = List.of(NAME, DAY, TIME, COUNT, NOTE);

    private Sheets() {
    }

    static Sheet csv(String text) {
        return Sheet.read(text.getBytes(StandardCharsets.UTF_8), "a.csv", COLUMNS);
    }

    static Sheet of(byte[] bytes) {
        return Sheet.read(bytes, "a.bin", COLUMNS);
    }

    static List<SheetRow> rows(Sheet sheet) {
        try (Stream<SheetRow> rows = sheet.rows()) {
            return rows.toList();
        }
    }

    static SheetRow onlyRow(Sheet sheet) {
        List<SheetRow> rows = rows(sheet);
        if (rows.size() != 1) {
            throw new AssertionError(rows.size() + " rows, " + sheet.problems());
        }
        return rows.get(0);
    }

    /** "row column code" of everything that is wrong once all columns have been asked for as text. */
    static List<String> faults(Sheet sheet) {
        Stream<SheetProblem> ofRows = rows(sheet).stream().peek(row -> COLUMNS.forEach(row::text))
                .flatMap(row -> row.problems().stream());
        return Stream.concat(sheet.problems().stream(), ofRows)
                .map(problem -> problem.row() + " " + problem.column() + " " + problem.code()).toList();
    }

    static byte[] xlsx(Consumer<Worksheet> content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Test", null)) {
            content.accept(workbook.newWorksheet("Sheet1"));
            workbook.finish();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    /** The smallest workbook around the given content of {@code sheetData}. */
    static Map<String, String> workbookParts(String sheetData, String workbookProperties) {
        String main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        String relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                + "<Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
                + "<Override PartName='/xl/workbook.xml' ContentType='application/vnd.openxmlformats-officedocument"
                + ".spreadsheetml.sheet.main+xml'/><Override PartName='/xl/worksheets/sheet1.xml' ContentType="
                + "'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml'/></Types>");
        parts.put("xl/workbook.xml", "<workbook xmlns='" + main + "' xmlns:r='" + relations + "'>" + workbookProperties
                + "<sheets><sheet name='S' sheetId='1' r:id='rId1'/></sheets></workbook>");
        parts.put("xl/_rels/workbook.xml.rels", "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/"
                + "relationships'><Relationship Id='rId1' Type='" + relations + "/worksheet' Target="
                + "'worksheets/sheet1.xml'/></Relationships>");
        parts.put("xl/worksheets/sheet1.xml", "<worksheet xmlns='" + main + "'><sheetData>" + sheetData
                + "</sheetData></worksheet>");
        return parts;
    }

    static String inline(String address, String text) {
        return "<c r='" + address + "' t='inlineStr'><is><t>" + text + "</t></is></c>";
    }
}
