package cn.shuanglian.api;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shuanglian.server.TestServer;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
@RunAsClient
class ImportsIT {
    private static final List<String> KINDS = List.of("areas", "units", "stations", "groups", "deputies", "receptions", "opinions", "suggestions",
            "duty-reports");
    private static final String DEPUTIES = "姓名,出生日期,职务级别,层级,届次,行政区划,选举单位,当选日期\n";
    private static final String REST = ",1980-01-01,,市,第十五届,430300,湘潭县人民代表大会,";
    private static final int MOST_LOOKS = 1200;

    private final ApiClient province = ApiClient.forArea("430000");
    private final ApiClient xiangtan = ApiClient.forArea("430300");

    @Test
    void theSampleSheetsChangeNothingTheSecondTime() throws Exception {
        for (String kind : KINDS) {
            JsonNode job = done(province, province.upload(kind, kind + ".csv", sample(kind), false));

            assertUnchanged(kind, job, lines(kind).size() - 1);
        }
    }

    @Test
    void aWorkbookWithATitleTurnedColumnsAndExcelDatesIsTheSameSheet() throws Exception {
        JsonNode job = done(province, province.upload("stations", "联络站.xlsx", workbook(lines("stations")), false));

        assertUnchanged("stations", job, lines("stations").size() - 1);
    }

    @Test
    void aSheetInGbkIsTheSameSheet() throws Exception {
        byte[] gbk = String.join("\r\n", lines("groups")).getBytes(Charset.forName("GBK"));

        assertUnchanged("groups", done(province, province.upload("groups", "小组.csv", gbk, false)), lines("groups").size() - 1);
    }

    @Test
    void aSheetSpoiledInManyWaysStoresNothingInADryRunAndNamesEachReason() throws Exception {
        String sheet = DEPUTIES + "𠮷小平" + REST + "2021-01-05\n"
                + "甲一,1980-01-01,,市,第十五届,439999,湘潭县人民代表大会,2021-01-05\n"
                + "甲二" + REST + "2021-02-30\n"
                + "𠮷小平" + REST + "2021-01-05\n"
                + "\"=HYPERLINK(\"\"http://127.0.0.1\"\")\"" + REST + "2021-01-05\n"
                + "甲三,1980-01-01,局长,市,第十五届,430300,湘潭县人民代表大会,2021-01-05\n"
                + "长".repeat(61) + REST + "2021-01-05\n"
                + ",,,,,,,\n"
                + "锟斤拷" + REST + "2021-01-05\n"
                + "甲四,1980-01-01,,县城,第十五届,430300,湘潭县人民代表大会,2021-01-05\n";
        long before = mandates();

        JsonNode job = done(province, province.upload("deputies", "代表.csv", bytes(sheet), true));

        Map<Integer, List<String>> reasons = reasons(job);
        assertThat(reasons).doesNotContainKey(2);
        assertThat(reasons.get(3)).contains("行政区划 unknownArea");
        assertThat(reasons.get(4)).contains("当选日期 date");
        assertThat(reasons.get(5)).contains("姓名 duplicate");
        assertThat(reasons.get(6)).contains("姓名 formula");
        assertThat(reasons.get(7)).contains("职务级别 unknownCode");
        assertThat(reasons.get(8)).contains("姓名 tooLong");
        assertThat(reasons.get(9)).singleElement().asString().endsWith(" emptyRow");
        assertThat(reasons.get(10)).contains("姓名 encoding");
        assertThat(reasons.get(11)).contains("层级 notOneOf");
        assertThat(job.path("rejected").asInt()).isEqualTo(9);
        job.path("errors").forEach(error -> assertThat(error.path("reason").asText()).isNotBlank().doesNotContain("{", "sheet.problem"));
        assertThat(mandates()).isEqualTo(before);
    }

    @Test
    void aMissingColumnIsNamedWithWhatItMayBeCalled() throws Exception {
        JsonNode job = done(province, province.upload("deputies", "代表.csv", bytes("姓名,层级\n甲,市\n"), false));

        assertThat(job.path("state").asText()).isEqualTo("FAILED");
        assertThat(codes(job)).contains("missingColumn");
        assertThat(job.path("errors").toString()).contains("行政区划").contains("届次");
    }

    @Test
    void aTextWhereANumberBelongsIsRefused() throws Exception {
        String sheet = "联络站名称,类别,行政区划,年度运转经费\n钱款不明站,乡镇街道,430302,两万\n";

        assertThat(reasons(done(xiangtan, xiangtan.upload("stations", "a.csv", bytes(sheet), false)))).containsExactly(
                Map.entry(2, List.of("年度运转经费 whole")));
        assertThat(xiangtan.get("/stations?q=%E9%92%B1%E6%AC%BE").data()).isEmpty();
    }

    @Test
    void oneBadRowKeepsAllRowsOutUnlessOnlyTheSoundOnesAreWanted() throws Exception {
        byte[] sheet = bytes("单位名称,单位类型,行政区划\n湘潭市测试一局,政府部门,430300\n湘潭市测试二局,没有这类,430300\n");

        JsonNode whole = done(xiangtan, xiangtan.upload("units", "a.csv", sheet, false));
        assertThat(whole.path("state").asText()).isEqualTo("FAILED");
        assertThat(named("湘潭市测试一局")).isZero();

        JsonNode sound = done(xiangtan, xiangtan.uploadSoundRows("units", "a.csv", sheet));
        assertThat(sound.path("state").asText()).isEqualTo("DONE");
        assertThat(sound.path("created").asInt()).isEqualTo(1);
        assertThat(sound.path("rejected").asInt()).isEqualTo(1);
        assertThat(named("湘潭市测试一局")).isOne();
        assertThat(named("湘潭市测试二局")).isZero();
    }

    @Test
    void nobodyImportsRowsOfAnotherCity() throws Exception {
        JsonNode job = done(xiangtan, xiangtan.upload("units", "a.csv", bytes("单位名称,单位类型,行政区划\n株洲市越界局,政府部门,430200\n"), false));

        assertThat(reasons(job)).containsExactly(Map.entry(2, List.of("行政区划 outOfScope")));
        assertThat(named("株洲市越界局")).isZero();
        for (String kind : List.of("stations", "deputies", "receptions", "opinions", "suggestions", "duty-reports")) {
            JsonNode whole = done(xiangtan, xiangtan.upload(kind, kind + ".csv", sample(kind), true));
            assertThat(whole.path("created").asInt() + whole.path("updated").asInt()).as(kind + " " + whole.path("title")).isZero();
        }
    }

    @Test
    void filesThatAreNoSheetsAreRefusedInWords() throws Exception {
        Map<String, byte[]> files = new HashMap<>();
        files.put("macros", zip(Map.of("[Content_Types].xml", bytes("<Types/>"), "xl/vbaProject.bin", bytes("x"))));
        files.put("zipBomb", zip(Map.of("xl/media/image1.bin", new byte[7 << 20])));
        files.put("xls", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1});
        files.put("notASheet", bytes("%PDF-1.7 and so on"));
        for (var file : files.entrySet()) {
            JsonNode job = done(xiangtan, xiangtan.upload("units", "单位.xlsx", file.getValue(), false));

            assertThat(job.path("state").asText()).isEqualTo("FAILED");
            assertThat(codes(job)).as(file.getKey()).containsExactly(file.getKey());
        }
        xiangtan.upload("units", "空.csv", new byte[0], false).expect(422);
        xiangtan.upload("unicorns", "a.csv", bytes("a"), false).expect(422);
    }

    @Test
    void aFileThatIsTooBigIsRefused() throws Exception {
        byte[] big = new byte[(20 << 20) + 1];
        Arrays.fill(big, (byte) 'a');

        Answer answer = xiangtan.upload("units", "大.csv", big, false);

        if (answer.status() == 202) {
            assertThat(codes(done(xiangtan, answer))).containsExactly("tooBig");
        } else {
            answer.expect(413);
        }
    }

    private static void assertUnchanged(String kind, JsonNode job, int rows) {
        assertThat(job.path("state").asText()).as(kind + job).isEqualTo("DONE");
        assertThat(job.path("created").asInt()).as(kind).isZero();
        assertThat(job.path("updated").asInt()).as(kind).isZero();
        assertThat(job.path("rejected").asInt()).as(kind).isZero();
        assertThat(job.path("unchanged").asInt()).as(kind).isEqualTo(rows);
        assertThat(job.path("percent").asInt()).as(kind).isEqualTo(100);
    }

    /** The job that a sheet started, once it is over; looked at ten times a second. */
    static JsonNode done(ApiClient client, Answer started) throws InterruptedException {
        String path = "/jobs/" + started.expect(202).json().path("id").asText();
        assertThat(started.header("Location")).endsWith("/api/v1" + path);
        CountDownLatch never = new CountDownLatch(1);
        for (int i = 0; i < MOST_LOOKS; i++) {
            JsonNode job = client.get(path).expect(200).json();
            if (!job.path("state").asText().equals("RUNNING")) {
                return job;
            }
            never.await(100, TimeUnit.MILLISECONDS);
        }
        throw new AssertionError(path + " does not end");
    }

    private static Map<Integer, List<String>> reasons(JsonNode job) {
        Map<Integer, List<String>> reasons = new HashMap<>();
        job.path("errors").forEach(error -> reasons.computeIfAbsent(error.path("row").asInt(), row -> new ArrayList<>())
                .add(error.path("column").asText() + " " + error.path("code").asText()));
        return reasons;
    }

    private static List<String> codes(JsonNode job) {
        List<String> codes = new ArrayList<>();
        job.path("errors").forEach(error -> codes.add(error.path("code").asText()));
        return codes;
    }

    private static long mandates() throws Exception {
        return count("select count(*) from registry_mandate where ? = ''", "");
    }

    private static long named(String unit) throws Exception {
        return count("select count(*) from registry_unit where name = ?", unit);
    }

    private static long count(String query, String value) throws Exception {
        try (var connection = TestServer.database().connect(); var statement = connection.prepareStatement(query)) {
            statement.setString(1, value);
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    private static byte[] sample(String kind) throws IOException {
        try (InputStream in = ImportsIT.class.getResourceAsStream("/demo/" + kind + ".csv")) {
            return in.readAllBytes();
        }
    }

    private static List<String> lines(String kind) throws IOException {
        return new String(sample(kind), StandardCharsets.UTF_8).replace("\uFEFF", "").lines().toList();
    }

    /** None of the cells has a comma of its own. */
    private static byte[] workbook(List<String> lines) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Test", null)) {
            Worksheet sheet = workbook.newWorksheet("Sheet1");
            sheet.value(0, 0, "人大代表联络站一览表");
            for (int row = 0; row < lines.size(); row++) {
                String[] cells = lines.get(row).split(",", -1);
                for (int i = 0; i < cells.length; i++) {
                    put(sheet, row + 1, cells.length - 1 - i, cells[i]);
                }
            }
            workbook.finish();
        }
        return out.toByteArray();
    }

    private static void put(Worksheet sheet, int row, int column, String text) {
        if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
            sheet.value(row, column, LocalDate.parse(text));
            sheet.style(row, column).format("yyyy-mm-dd").set();
        } else if (text.matches("\\d+")) {
            sheet.value(row, column, Long.valueOf(text));
        } else if (!text.isEmpty()) {
            sheet.value(row, column, text);
        }
    }

    private static byte[] zip(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return out.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
