package cn.shuanglian.registry.sheet;

import static cn.shuanglian.registry.sheet.Sheets.COUNT;
import static cn.shuanglian.registry.sheet.Sheets.DAY;
import static cn.shuanglian.registry.sheet.Sheets.NAME;
import static cn.shuanglian.registry.sheet.Sheets.NOTE;
import static cn.shuanglian.registry.sheet.Sheets.TIME;
import static cn.shuanglian.registry.sheet.Sheets.csv;
import static cn.shuanglian.registry.sheet.Sheets.faults;
import static cn.shuanglian.registry.sheet.Sheets.inline;
import static cn.shuanglian.registry.sheet.Sheets.of;
import static cn.shuanglian.registry.sheet.Sheets.onlyRow;
import static cn.shuanglian.registry.sheet.Sheets.rows;
import static cn.shuanglian.registry.sheet.Sheets.workbookParts;
import static cn.shuanglian.registry.sheet.Sheets.xlsx;
import static cn.shuanglian.registry.sheet.Sheets.zip;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SheetValueTest {

    @ParameterizedTest
    @ValueSource(strings = {"2018-01-15", "2018/1/15", "2018.1.15", "2018年1月15日", "20180115", " ２０１８－０１－１５　",
        "2018-01-15 00:00:00", "2018年1月15"})
    void aDateIsUnderstoodInEveryCommonNotation(String written) {
        assertThat(onlyRow(csv("姓名,日期\n周德," + written)).date(DAY)).isEqualTo(LocalDate.of(2018, 1, 15));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2018-02-30", "2018", "18-1-15", "2018-1/15", "1/15/2018", "去年", "20181301", "2018-01-15 09:00",
        "0018-01-15"})
    void aDateThatCannotBeIsNamedInWords(String written) {
        SheetRow row = onlyRow(csv("姓名,日期\n周德," + written));

        assertThat(row.date(DAY)).isNull();
        assertThat(row.problems()).hasSize(1);
        assertThat(row.problems().get(0).words(Locale.CHINA)).isEqualTo("日期写法不对：" + written);
        assertThat(row.problems().get(0).words(Locale.ENGLISH)).isEqualTo("Not a date: " + written);
        assertThat(row.problems().get(0).row()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"09:00,09:00", "9:00,09:00", "９：３０,09:30", "23:59:59,23:59:59"})
    void aTimeMayBeWrittenShortOrWide(String written, LocalTime time) {
        assertThat(onlyRow(csv("姓名,开始\n周德," + written)).time(TIME)).isEqualTo(time);
    }

    @ParameterizedTest
    @ValueSource(strings = {"25:00", "9", "9点", "9:6"})
    void aTimeThatCannotBeIsAProblem(String written) {
        SheetRow row = onlyRow(csv("姓名,开始\n周德," + written));

        assertThat(row.time(TIME)).isNull();
        assertThat(row.problems()).extracting(SheetProblem::code).containsExactly("time");
    }

    @ParameterizedTest
    @CsvSource({"12,12", "12.0,12", "'1,234',1234", "１２,12", "-3,-3"})
    void aWholeNumberMayHaveZeroDecimalsAndGroups(String written, long number) {
        assertThat(onlyRow(csv("姓名,count\n周德,\"" + written + "\"")).whole(COUNT)).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"十二", "12人", "12.5", "1,23", "99999999999999999999", "1e3"})
    void textInANumberIsAProblem(String written) {
        SheetRow row = onlyRow(csv("姓名,count\n周德,\"" + written + "\""));

        assertThat(row.whole(COUNT)).isNull();
        assertThat(row.problems()).extracting(SheetProblem::code, SheetProblem::value)
                .containsExactly(tuple("whole", written));
    }

    @Test
    void cellsOfAWorkbookAreReadByTheirType() {
        SheetRow row = onlyRow(of(xlsx(sheet -> {
            header(sheet);
            sheet.value(1, 0, 430200);
            sheet.value(1, 1, LocalDate.of(2018, 1, 15));
            sheet.style(1, 1).format("yyyy\"年\"m\"月\"d\"日\"").set();
            sheet.value(1, 2, 0.375);
            sheet.style(1, 2).format("h:mm").set();
            sheet.value(1, 3, 12.0);
            sheet.value(1, 4, LocalDate.of(2018, 1, 16));
            sheet.style(1, 4).format("yyyy-mm-dd").set();
        })));

        assertThat(row.text(NAME)).isEqualTo("430200");
        assertThat(row.date(DAY)).isEqualTo(LocalDate.of(2018, 1, 15));
        assertThat(row.time(TIME)).isEqualTo(LocalTime.of(9, 0));
        assertThat(row.whole(COUNT)).isEqualTo(12);
        assertThat(row.text(NOTE)).isEqualTo("2018-01-16");
        assertThat(row.problems()).isEmpty();
    }

    @Test
    void aLongNumberKeepsAllItsDigits() {
        SheetRow row = onlyRow(of(zip(workbookParts("<row r='1'>" + inline("A1", "姓名") + "</row><row r='2'>"
                + "<c r='A2'><v>1.9971453544E10</v></c></row>", ""))));

        assertThat(row.text(NAME)).isEqualTo("19971453544");
    }

    @Test
    void unformattedSerialsAreDatesButABareYearIsNot() {
        assertThat(onlyRow(of(dayCell(43115))).date(DAY)).isEqualTo(LocalDate.of(2018, 1, 15));
        assertThat(onlyRow(of(dayCell(20180115))).date(DAY)).isEqualTo(LocalDate.of(2018, 1, 15));
        assertThat(onlyRow(of(dayCell(2018))).date(DAY)).isNull();
    }

    @Test
    void theCalendarOfOldMacintoshWorkbooksIsKnown() {
        byte[] bytes = zip(workbookParts("<row r='1'>" + inline("A1", "姓名") + inline("B1", "日期") + "</row><row r='2'>"
                + inline("A2", "周德") + "<c r='B2'><v>41653</v></c></row>", "<workbookPr date1904='1'/>"));

        assertThat(onlyRow(of(bytes)).date(DAY)).isEqualTo(LocalDate.of(2018, 1, 15));
    }

    @Test
    void formulasAreRefusedButOtherSignsAreData() {
        assertThat(faults(csv("姓名,备注\n周德,=1+1\n周德,-5\n周德,+86\n周德,@某\n"))).containsExactly("2 备注 formula");
        assertThat(faults(of(xlsx(sheet -> {
            header(sheet);
            sheet.value(1, 0, "周德");
            sheet.formula(1, 4, "1+1");
            sheet.value(2, 0, "周德");
            sheet.value(2, 4, "=1+1");
        })))).containsExactly("2 备注 formula");
    }

    @Test
    void listsAreSplitAtEverySeparatorAndLoseBlankParts() {
        assertThat(onlyRow(csv("姓名,备注\n周德,\"甲、乙，丙,丁; 戊；、\"\n")).list(NOTE))
                .containsExactly("甲", "乙", "丙", "丁", "戊");
        assertThat(onlyRow(csv("姓名,备注\n周德,\n")).list(NOTE)).isEmpty();
    }

    @Test
    void charactersOfFourBytesAreDataAndCountOnce() {
        String twelve = "𠮷".repeat(12);

        assertThat(onlyRow(csv("姓名\n" + twelve)).text(NAME)).isEqualTo(twelve);
        assertThat(onlyRow(of(xlsx(sheet -> {
            sheet.value(0, 0, "姓名");
            sheet.value(1, 0, twelve);
        }))).text(NAME)).isEqualTo(twelve);
        assertThat(faults(csv("姓名\n" + twelve + "一"))).containsExactly("2 姓名 tooLong");
    }

    @Test
    void aValueInAProblemIsCutToSixtyCodePoints() {
        SheetRow row = onlyRow(csv("姓名\n" + "𠮷".repeat(100)));
        row.text(NAME);

        String value = row.problems().get(0).value();
        assertThat(value.codePointCount(0, value.length())).isEqualTo(60);
        assertThat(value).startsWith("𠮷𠮷").endsWith("𠮷…");
        assertThat(row.problems().get(0).words(Locale.CHINA)).startsWith("文字太长，最多 12 个字");
    }

    @Test
    void emptyRowsCountBetweenDataAndNotAtTheEnd() {
        assertThat(faults(csv("姓名,备注\n周德,\n,\n\n戴雨成,\n,\n\n,\n")))
                .containsExactly("3  emptyRow", "4  emptyRow");
        assertThat(faults(of(xlsx(sheet -> {
            sheet.value(0, 0, "姓名");
            sheet.value(1, 0, "周德");
            sheet.value(3, 0, "戴雨成");
            sheet.value(9, 0, "　");
        })))).containsExactly("3  emptyRow");
    }

    @Test
    void rowsAreNumberedAsAnOfficeProgramDoesDespiteLineBreaksInCells() {
        Sheet sheet = csv("姓名,备注\n周德,\"一\r\n二,\"\"三\"\"\"\n戴雨成,\n");

        assertThat(rows(sheet)).extracting(SheetRow::number).containsExactly(2, 3);
        assertThat(rows(sheet).get(0).text(NOTE)).isEqualTo("一\r\n二,\"三\"");
    }

    @Test
    void aBlankMandatoryValueIsAProblemOnce() {
        SheetRow row = onlyRow(csv("姓名,备注\n　 ,x\n"));

        assertThat(row.text(NAME)).isNull();
        assertThat(row.text(NAME)).isNull();
        assertThat(row.problems()).extracting(SheetProblem::code).containsExactly("missing");
    }

    @Test
    void wordsAreTakenForTheirMeaningAndTheChoicesAreNamed() {
        Map<String, Boolean> meanings = new TreeMap<>(Map.of("是", true, "否", false));

        assertThat(onlyRow(csv("姓名,备注\n周德, 是\n")).oneOf(NOTE, meanings)).isTrue();
        SheetRow wrong = onlyRow(csv("姓名,备注\n周德,对\n"));
        assertThat(wrong.oneOf(NOTE, meanings)).isNull();
        assertThat(wrong.problems().get(0).words(Locale.CHINA)).isEqualTo("只能是 否、是：对");
    }

    @Test
    void anImporterAddsItsOwnReasons() {
        SheetRow row = onlyRow(csv("姓名\n周德\n"));
        row.refuse(NAME, "duplicate", 7);

        assertThat(row.isSound()).isFalse();
        assertThat(row.problems().get(0).words(Locale.CHINA)).isEqualTo("与第 7 行重复：周德");
    }

    private static byte[] dayCell(long number) {
        return xlsx(sheet -> {
            header(sheet);
            sheet.value(1, 0, "周德");
            sheet.value(1, 1, number);
        });
    }

    private static void header(Worksheet sheet) {
        for (int i = 0; i < Sheets.COLUMNS.size(); i++) {
            sheet.value(0, i, Sheets.COLUMNS.get(i).name());
        }
    }
}
