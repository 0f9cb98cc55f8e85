package cn.shuanglian.registry.sheet;

import static cn.shuanglian.registry.sheet.Sheets.NAME;
import static cn.shuanglian.registry.sheet.Sheets.NOTE;
import static cn.shuanglian.registry.sheet.Sheets.of;
import static cn.shuanglian.registry.sheet.Sheets.onlyRow;
import static cn.shuanglian.registry.sheet.Sheets.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SheetWriterTest {

    private static final List<String> AWKWARD = List.of("=1+1", "+86 731", "-5", "@某", "\t=1", "\r=1", "＝1", "＋1", "－1",
            "＠1", "'=1", "''=1", "'引", "𠮷", "一\n二", "一\r\n二", "a,b;c\t\"d\"", "<&>'", "_x000D_", "007", "=cmd|'/c'!A1");

    enum Format { CSV, XLSX }

    @ParameterizedTest
    @EnumSource(Format.class)
    void whatIsWrittenReadsBackUnchanged(Format format) throws IOException {
        byte[] bytes = written(format, AWKWARD);

        List<SheetRow> read = rows(of(bytes));
        assertThat(read.stream().map(row -> row.text(NOTE)).toList()).isEqualTo(AWKWARD);
        assertThat(read).allMatch(SheetRow::isSound);
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void typedValuesReadBackByTheirType(Format format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SheetWriter writer = writer(format, out)) {
            writer.row("周德", LocalDate.of(2018, 1, 5), LocalTime.of(9, 0), -12, List.of("甲", "乙"));
        }
        SheetRow row = onlyRow(of(out.toByteArray()));

        assertThat(row.date(Sheets.DAY)).isEqualTo(LocalDate.of(2018, 1, 5));
        assertThat(row.time(Sheets.TIME)).isEqualTo(LocalTime.of(9, 0));
        assertThat(row.whole(Sheets.COUNT)).isEqualTo(-12);
        assertThat(row.list(NOTE)).containsExactly("甲", "乙");
    }

    @Test
    void noCellOfACsvFileStartsLikeAFormula() throws IOException {
        String csv = new String(written(Format.CSV, AWKWARD), StandardCharsets.UTF_8);

        assertThat(csv).startsWith("\uFEFF\"姓名\"").contains("\"'=1+1\"", "\"'\t=1\"", "\"'\r=1\"", "\"'＝1\"");
        assertThat(csv).doesNotContainPattern("(?m)(?:^|,)\"[=+\\-@\t\r＝＋－＠]");
    }

    @Test
    void aWorkbookHoldsTextOnlyUnderAFrozenHeader() throws IOException {
        String sheet = part(written(Format.XLSX, AWKWARD), "xl/worksheets/sheet1.xml");

        assertThat(sheet).doesNotContain("<f").contains("frozen").contains(">=1+1<");
    }

    @Test
    void moreValuesThanColumnsAreRefused() throws IOException {
        SheetWriter writer = SheetWriter.csv(new ByteArrayOutputStream(), List.of(NAME));

        assertThatThrownBy(() -> writer.row("a", "b")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void thousandsOfRowsPassThroughOneByOne() throws IOException {
        List<Column> columns = IntStream.range(0, 12).mapToObj(i -> Column.optional("第" + i + "列")).toList();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SheetWriter writer = SheetWriter.xlsx(out, "数据", columns)) {
            for (int row = 0; row < 20_000; row++) {
                int number = row;
                writer.row(IntStream.range(0, 12).mapToObj(i -> String.format(Locale.ROOT, "值%d-%d", number, i)).toArray());
            }
        }
        Sheet sheet = Sheet.read(out.toByteArray(), "a.xlsx", columns);
        try (Stream<SheetRow> rows = sheet.rows()) {
            assertThat(rows.filter(row -> row.text(columns.get(11)).equals("值" + (row.number() - 2) + "-11")).count())
                    .isEqualTo(20_000);
        }
    }

    private static byte[] written(Format format, List<String> notes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SheetWriter writer = writer(format, out)) {
            for (String note : notes) {
                writer.row("周德", null, null, null, note);
            }
        }
        return out.toByteArray();
    }

    private static SheetWriter writer(Format format, ByteArrayOutputStream out) throws IOException {
        return format == Format.CSV ? SheetWriter.csv(out, Sheets.COLUMNS)
                : SheetWriter.xlsx(out, "数据", Sheets.COLUMNS);
    }

    private static String part(byte[] workbook, String name) throws IOException {
        try (ZipFile zip = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(workbook)).get()) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
