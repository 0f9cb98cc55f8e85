package cn.shuanglian.registry.sheet;

import static cn.shuanglian.registry.sheet.Sheets.COUNT;
import static cn.shuanglian.registry.sheet.Sheets.DAY;
import static cn.shuanglian.registry.sheet.Sheets.NAME;
import static cn.shuanglian.registry.sheet.Sheets.NOTE;
import static cn.shuanglian.registry.sheet.Sheets.csv;
import static cn.shuanglian.registry.sheet.Sheets.faults;
import static cn.shuanglian.registry.sheet.Sheets.of;
import static cn.shuanglian.registry.sheet.Sheets.onlyRow;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

class SheetHeaderTest {

    @Test
    void columnsAreFoundInAnyOrderUnderAnyOfTheirNames() {
        SheetRow row = onlyRow(csv("Day,Count,NAME\n2018-01-15,3,戴雨成\n"));

        assertThat(row.text(NAME)).isEqualTo("戴雨成");
        assertThat(row.date(DAY)).hasToString("2018-01-15");
        assertThat(row.whole(COUNT)).isEqualTo(3);
        assertThat(row.text(NOTE)).isNull();
        assertThat(row.isSound()).isTrue();
    }

    @Test
    void blanksLineBreaksBracketsAndStarsInHeadersDoNotMatter() {
        SheetRow row = onlyRow(csv("*姓　名,\"人数\n(人)\",日 期（选填）\n周德,12,2018/1/5\n"));

        assertThat(row.text(NAME)).isEqualTo("周德");
        assertThat(row.whole(COUNT)).isEqualTo(12);
        assertThat(row.date(DAY)).hasToString("2018-01-05");
    }

    @Test
    void titleRowsAboveTheHeaderAreSteppedOver() {
        Sheet sheet = csv("湘潭市代表名单,,\n,,\n填表日期：2018-01-01,,\n姓名,日期,备注\n周德,,\n");

        assertThat(onlyRow(sheet).number()).isEqualTo(5);
        assertThat(onlyRow(sheet).text(NAME)).isEqualTo("周德");
    }

    @Test
    void aHeaderBelowTheTwentiethRowIsNotLookedFor() {
        assertThat(faults(csv("标题\n".repeat(20) + "姓名\n周德\n"))).containsExactly("1 姓名 missingColumn");
    }

    @Test
    void unknownColumnsAreIgnoredAndReported() {
        Sheet sheet = csv("姓名,血型,备注\n周德,A,x\n");

        assertThat(sheet.notices()).containsExactly("血型");
        assertThat(onlyRow(sheet).text(NOTE)).isEqualTo("x");
    }

    @Test
    void aMissingMandatoryColumnIsNamedInTheRowThatLooksMostLikeTheHeader() {
        Sheet sheet = csv("名单,\n日期,备注\n2018-01-15,x\n");

        assertThat(faults(sheet)).containsExactly("2 姓名 missingColumn");
        assertThat(sheet.problems().get(0).words(Locale.CHINA)).contains("姓名、name");
        assertThat(sheet.isReadable()).isFalse();
    }

    @Test
    void aColumnFoundTwiceIsRefused() {
        assertThat(faults(csv("姓名,name\n周德,周德\n"))).containsExactly("1 姓名 columnTwice");
    }

    @Test
    void tabsAndSemicolonsSeparateAsWell() {
        assertThat(onlyRow(csv("姓名\t备注\n周德\ta,b;c\n")).text(NOTE)).isEqualTo("a,b;c");
        assertThat(onlyRow(csv("姓名;备注\n周德;a,b\n")).text(NOTE)).isEqualTo("a,b");
    }

    @Test
    void moreThanFiftyColumnsAreRefused() {
        assertThat(faults(csv("姓名" + ",x".repeat(50) + "\n周德\n"))).containsExactly("1  tooManyColumns");
        assertThat(faults(csv("姓名\n周德" + ",x".repeat(50) + "\n"))).containsExactly("2  tooManyColumns");
    }

    @Test
    void theWorksheetThatHasTheHeaderIsRead() {
        byte[] bytes = twoSheets();

        assertThat(onlyRow(of(bytes)).text(NAME)).isEqualTo("周德");
    }

    @Test
    void aFileWithoutAnythingInItIsRefused() {
        assertThat(faults(csv(""))).containsExactly("0  emptyFile");
        assertThat(faults(csv("\n \n\n"))).containsExactly("0  emptyFile");
    }

    @Test
    void askingForAColumnTheSheetWasNotReadWithIsAMistakeOfTheCaller() {
        Sheet sheet = Sheet.read("姓名\n周德\n".getBytes(StandardCharsets.UTF_8), "a.csv", List.of(NAME));

        assertThatThrownBy(() -> onlyRow(sheet).text(NOTE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static byte[] twoSheets() {
        return Sheets.xlsx(first -> {
            first.value(0, 0, "填表说明");
            Worksheet second = first.getWorkbook().newWorksheet("名单");
            second.value(0, 0, "姓名");
            second.value(1, 0, "周德");
        });
    }
}
