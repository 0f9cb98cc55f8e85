package cn.shuanglian.registry.sheet;

import static cn.shuanglian.registry.sheet.Sheets.NAME;
import static cn.shuanglian.registry.sheet.Sheets.NOTE;
import static cn.shuanglian.registry.sheet.Sheets.csv;
import static cn.shuanglian.registry.sheet.Sheets.faults;
import static cn.shuanglian.registry.sheet.Sheets.of;
import static cn.shuanglian.registry.sheet.Sheets.onlyRow;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetEncodingTest {

    private static final Charset GB18030 = Charset.forName("GB18030");

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GBK", "GB18030"})
    void theUsualEncodingsAreToldApart(String charset) {
        byte[] bytes = "姓名,备注\n戴雨成,多次反映，示例意见\n".getBytes(Charset.forName(charset));

        assertThat(onlyRow(of(bytes)).text(NAME)).isEqualTo("戴雨成");
    }

    @Test
    void aByteOrderMarkIsNotPartOfTheFirstHeader() {
        assertThat(onlyRow(csv("\uFEFF姓名\n周德\n")).text(NAME)).isEqualTo("周德");
        assertThat(onlyRow(of("\uFEFF姓名\t备注\n周德\tx\n".getBytes(StandardCharsets.UTF_16LE))).text(NAME))
                .isEqualTo("周德");
    }

    @Test
    void rareCharactersOfGb18030Survive() {
        assertThat(onlyRow(of("姓名\n𠮷㐂\n".getBytes(GB18030))).text(NAME)).isEqualTo("𠮷㐂");
    }

    @Test
    void aPassageInAnotherEncodingIsNamedByRowAndColumn() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes("姓名,备注\n戴雨成,多次反映\n周德,".getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes("湘潭".getBytes(GB18030));
        bytes.writeBytes("\n侯国亮,示例意见\n".getBytes(StandardCharsets.UTF_8));

        assertThat(faults(of(bytes.toByteArray()))).containsExactly("3 备注 encoding");
    }

    @Test
    void aBrokenByteInAGbkFileIsNamedByRowAndColumn() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes("姓名,备注\n戴雨成,多次反映\n周德,".getBytes(GB18030));
        bytes.write(0xFF);
        bytes.writeBytes("\n侯国亮,示例意见\n".getBytes(GB18030));

        assertThat(faults(of(bytes.toByteArray()))).containsExactly("3 备注 encoding");
    }

    @ParameterizedTest
    @ValueSource(strings = {"锟斤拷", "周\uFFFD", "å\u0091¨å¾·", "周\u0000德"})
    void tracesOfAnEarlierWrongDecodingAreNamed(String text) {
        assertThat(Encoding.isDamaged(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"周德", "𠮷野家", "André Müller", "25 °C、±5、½", "一\r\n二\t三", "Zürich, Århus"})
    void ordinaryTextIsNotTakenForDamage(String text) {
        assertThat(Encoding.isDamaged(text)).isFalse();
    }

    @Test
    void aGarbledCellIsAProblemOfItsColumn() {
        SheetRow row = onlyRow(csv("姓名,备注\n周德,锟斤拷锟斤拷\n"));

        assertThat(row.text(NOTE)).isNull();
        assertThat(row.problems()).extracting(SheetProblem::code).containsExactly("encoding");
    }

    @Test
    void aGarbledHeaderIsReportedBesideTheMissingColumn() {
        assertThat(faults(csv("å§\u0093å\u0090\u008D\nå\u0091¨å¾·\n")))
                .containsExactly("1 姓名 missingColumn", "1 A encoding", "2 A encoding");
    }
}
