package cn.shuanglian.registry.sheet;

import static cn.shuanglian.registry.sheet.Sheets.faults;
import static cn.shuanglian.registry.sheet.Sheets.inline;
import static cn.shuanglian.registry.sheet.Sheets.of;
import static cn.shuanglian.registry.sheet.Sheets.onlyRow;
import static cn.shuanglian.registry.sheet.Sheets.rows;
import static cn.shuanglian.registry.sheet.Sheets.workbookParts;
import static cn.shuanglian.registry.sheet.Sheets.zip;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileSheetTest {

    private static final String HEADER = "<row r='1'>" + inline("A1", "姓名") + "</row>";
    private static final String SOUND = HEADER + "<row r='2'>" + inline("A2", "周德") + "</row>";

    @Test
    void theWorkbookTheseTestsSpoilIsSoundByItself() {
        assertThat(onlyRow(of(zip(parts()))).text(Sheets.NAME)).isEqualTo("周德");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xl/workbook.xml", "xl/worksheets/sheet1.xml", "[Content_Types].xml", "xl/sharedStrings.xml",
        "docProps/core.xml"})
    void aDocumentTypeIsRefusedInEveryPart(String part) {
        Map<String, String> parts = parts();
        String content = parts.getOrDefault(part, "<x/>");
        parts.put(part, "<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>" + content);

        assertThat(faults(of(zip(parts)))).containsExactly("0  doctype");
    }

    @Test
    void aPartThatInflatesOutOfProportionIsRefused() {
        Map<String, String> parts = parts();
        parts.put("xl/media/image1.png", " ".repeat(3_000_000));

        assertThat(faults(of(zip(parts)))).containsExactly("0  zipBomb");
    }

    @Test
    void aWorksheetOfSpacesIsRefused() {
        assertThat(faults(of(zip(workbookParts(" ".repeat(50_000_000), ""))))).hasSize(1)
                .allMatch(fault -> fault.endsWith("zipBomb") || fault.endsWith("hugeCell"));
    }

    @Test
    void tooManyPartsAreRefused() {
        Map<String, String> parts = parts();
        for (int i = 0; i < 1000; i++) {
            parts.put("xl/media/" + i, "x");
        }

        assertThat(faults(of(zip(parts)))).containsExactly("0  zipBomb");
    }

    @Test
    void twoPartsOfOneNameAreRefused() {
        Map<String, String> parts = parts();
        parts.put("XL/Worksheets/sheet1.xml", "<x/>");

        assertThat(faults(of(zip(parts)))).containsExactly("0  damaged");
    }

    @Test
    void macrosAndLinksToOtherWorkbooksAreRefused() {
        Map<String, String> macros = parts();
        macros.put("xl/vbaProject.bin", "x");
        Map<String, String> macroType = parts();
        macroType.computeIfPresent("[Content_Types].xml", (name, types) -> types.replace(
                "vnd.openxmlformats-officedocument.spreadsheetml.sheet.main", "vnd.ms-excel.sheet.macroEnabled.main"));
        Map<String, String> links = parts();
        links.put("xl/externalLinks/externalLink1.xml", "<x/>");

        assertThat(faults(of(zip(macros)))).containsExactly("0  macros");
        assertThat(faults(of(zip(macroType)))).containsExactly("0  macros");
        assertThat(faults(of(zip(links)))).containsExactly("0  externalLinks");
    }

    @Test
    void aCellBeyondTheLastColumnThatExistsIsRefused() {
        assertThat(faults(of(zip(workbookParts(HEADER + "<row r='2'>" + inline("ZZZZZZ2", "x") + "</row>", "")))))
                .containsExactly("0  damaged");
    }

    @Test
    void aNumberWithAHugeExponentIsAnErrorOfItsCell() {
        assertThat(faults(of(zip(workbookParts(HEADER + "<row r='2'><c r='A2'><v>1E999999999</v></c></row>", "")))))
                .containsExactly("2 姓名 error");
    }

    @Test
    void otherContentIsRefusedWhateverItsName() {
        byte[] ole = Arrays.copyOf(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 2000);
        ByteArrayOutputStream encrypted = new ByteArrayOutputStream();
        encrypted.writeBytes(ole);
        encrypted.writeBytes("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE));

        assertThat(faults(of(ole))).containsExactly("0  xls");
        assertThat(faults(of(encrypted.toByteArray()))).containsExactly("0  encrypted");
        assertThat(faults(of("%PDF-1.7 姓名".getBytes(StandardCharsets.UTF_8)))).containsExactly("0  notASheet");
        assertThat(faults(of("<html><table>姓名".getBytes(StandardCharsets.UTF_8)))).containsExactly("0  notASheet");
        assertThat(faults(of(new byte[] {'a', 0, 'b'}))).containsExactly("0  notASheet");
        assertThat(faults(of(zip(Map.of("word/document.xml", "<x/>"))))).containsExactly("0  notASheet");
        assertThat(faults(of(new byte[] {'P', 'K', 3, 4, 5}))).containsExactly("0  damaged");
    }

    @Test
    void aTruncatedWorkbookIsRefused() {
        byte[] whole = zip(parts());

        assertThat(faults(of(Arrays.copyOf(whole, whole.length / 2)))).containsExactly("0  damaged");
    }

    @Test
    void aFileBeyondTwentyMegabytesIsRefusedUnread(@TempDir Path dir) throws IOException {
        Path file = dir.resolve("big.csv");
        Files.write(file, new byte[20 * 1024 * 1024 + 1]);

        assertThat(faults(Sheet.read(file, "big.csv", Sheets.COLUMNS))).containsExactly("0  tooBig");
        assertThat(faults(of(new byte[20 * 1024 * 1024 + 1]))).containsExactly("0  tooBig");
    }

    @Test
    void theRowAfterAHundredThousandEndsTheReading() {
        Sheet full = Sheets.csv("姓名\n" + "周德\n".repeat(100_000));
        Sheet over = Sheets.csv("姓名\n" + "周德\n".repeat(100_002));
        List<SheetRow> read = rows(over);

        assertThat(rows(full)).hasSize(100_000).allMatch(SheetRow::isSound);
        assertThat(read).hasSize(100_001);
        assertThat(read.get(100_000).problems()).extracting(SheetProblem::code).containsExactly("tooManyRows");
        assertThat(read.get(100_000).number()).isEqualTo(100_002);
    }

    @Test
    void aCellLongerThanASpreadsheetAllowsIsTooLong() {
        assertThat(faults(Sheets.csv("姓名,备注\n周德," + "长".repeat(32_767)))).isEmpty();
        assertThat(faults(Sheets.csv("姓名,备注\n周德," + "长".repeat(32_768)))).containsExactly("2 备注 tooLong");
        assertThat(faults(Sheets.csv("姓名,备注\n周德," + "长".repeat(70_000)))).containsExactly("2 备注 tooLong");
    }

    @Test
    void anUnclosedQuoteThatSwallowsTheFileIsDamage() {
        assertThat(faults(Sheets.csv("姓名\n戴雨成\n\"周德\n" + "侯国亮\n".repeat(400_000))))
                .containsExactly("3  damaged");
    }

    @Test
    void everyReasonHasItsWordsInBothLanguages() {
        ResourceBundle chinese = ResourceBundle.getBundle("cn.shuanglian.registry.sheet.problems", Locale.ROOT);
        ResourceBundle english = ResourceBundle.getBundle("cn.shuanglian.registry.sheet.problems", Locale.ENGLISH);

        assertThat(english.keySet()).isEqualTo(chinese.keySet());
        assertThat(english.keySet()).allMatch(key -> !english.getString(key).equals(chinese.getString(key)));
        assertThat(SheetProblem.ofFile("a.xls", "xls").words(Locale.CHINA)).contains(".xlsx").contains("a.xls");
    }

    private static Map<String, String> parts() {
        return workbookParts(SOUND, "");
    }
}
