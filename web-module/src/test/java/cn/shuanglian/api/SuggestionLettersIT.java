package cn.shuanglian.api;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shuanglian.server.TestServer;
import cn.shuanglian.web.letter.Written;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Suggestions of a county of the test's own. */
@ArquillianTest
@RunAsClient
class SuggestionLettersIT {
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String COUNTY = "433130";
    private static final String UNIT = "龙山县水务局";

    private final ApiClient office = ApiClient.forArea("430000");
    private final ByElected deputies = new ByElected(office, COUNTY, "COUNTY");

    @Test
    void theAnswerAndTheFormAreLettersOfTheUnit() throws Exception {
        String suggestion = handedOver("田函", "关于更换老旧水管的建议");
        office.get(suggestion + "/letter").expectProblem(404, "notFound");
        replied(suggestion);

        Written letter = Written.of(office.file(suggestion + "/letter", DOCX));
        Written form = Written.of(office.file(suggestion + "/letter?kind=FORM", DOCX));

        assertThat(letter.text()).containsSubsequence("B\n", UNIT, "龙水函〔2026〕3号", "的答复", "田函代表：", "《关于更换老旧水管的建议》收悉", "已列入计划。", "（签发人：向局长）",
                "抄送：龙山县人大常委会联工委");
        assertThat(form.text()).contains("关于更换老旧水管的建议", "田函", UNIT, "□ 满意　　□ 基本满意　　□ 不满意").doesNotContain("☑", "回避");
        for (Written each : List.of(letter, form)) {
            assertThat(each.everything()).as("no deputy's number").doesNotContainPattern("1[3-9]\\d{9}");
        }
    }

    @Test
    void theFormOfWhoWorksForTheUnitSaysThatSomebodyElseSigns() throws Exception {
        String suggestion = handedOver("田回避", "关于水务局办公用房的建议");
        Pairs.sql("insert into registry_post (id, person_id, organisation, organisation_kind, since, version) select 4331300099, person_id, '县水务局', 'GOVERNMENT',"
                + " '2024-12-01', 1 from registry_mandate where name = '田回避'");
        replied(suggestion);

        assertThat(Written.of(office.file(suggestion + "/letter?kind=FORM", DOCX)).text()).contains("按照回避规定由联名代表或者联工委评价");
        Session session = Session.of(Credentials.user("LIAISON_OFFICE", "430000"));
        assertThat(session.get("/reception/lineage.xhtml?suggestion=" + key(suggestion)).body()).contains("id=\"recused\"", "县水务局");
    }

    @Test
    void aLetterIsForThoseWhoSeeTheSuggestion() throws Exception {
        String suggestion = handedOver("田外地", "关于修桥的建议");
        replied(suggestion);

        ApiClient.forArea("430300").get(suggestion + "/letter").expectProblem(404, "notFound");
        office.get(suggestion + "/letter?kind=HAND_ON").expectProblem(400, "parameter.oneOf");
        office.get(suggestion + "/letter?unit=x").expectProblem(400, "parameter.id");
        office.get(suggestion + "/letter?unit=1").expectProblem(404, "notFound");
        Session foreign = Session.of(Credentials.user("LIAISON_OFFICE", "430300"));
        assertThat(foreign.bytesOrNothing("/letters" + suggestion)).isNull();
        assertThat(foreign.get("/reception/lineage.xhtml?suggestion=" + key(suggestion)).statusCode()).isEqualTo(404);
    }

    /** The path of a new suggestion that the county's water bureau works on. */
    private String handedOver(String mover, String title) throws Exception {
        SheetJob.sound(office, "units", "单位名称,单位类型,行政区划\n" + UNIT + ",政府部门," + COUNTY + "\n");
        String suggestion = "/suggestions/" + office.post("/suggestions", Map.of("mover", deputies.deputy(mover), "title", title, "category", "01", "reason",
                "居民多次反映。", "content", "水管使用三十年。", "wish", "今年更换。")).expect(201).json().path("id").asText();
        for (String action : List.of("SUBMIT", "REVIEW", "NUMBER")) {
            office.transit(suggestion, action, Map.of("note", "代表纸质件。")).expect(200);
        }
        String unit = Desk.rows(office.get("/units?limit=500&area=" + COUNTY)).stream().filter(row -> row.path("name").asText().equals(UNIT)).findFirst()
                .orElseThrow().path("id").asText();
        office.transit(suggestion, "HAND_OVER", Map.of("handling", "LEAD", "leadUnit", unit)).expect(200);
        office.transit(suggestion, "ACCEPT", Map.of()).expect(200);
        return suggestion;
    }

    private void replied(String suggestion) {
        office.transit(suggestion, "CONTACT", Map.of("contact", "PHONE", "note", "电话沟通。")).expect(200);
        office.transit(suggestion, "REPLY", Map.of("replyClass", "B", "text", "已列入计划。", "number", "龙水函〔2026〕3号", "signer", "向局长", "promisedFor",
                TestServer.today().plusMonths(3).toString())).expect(200);
    }

    private static String key(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
