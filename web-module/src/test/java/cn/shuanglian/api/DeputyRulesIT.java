package cn.shuanglian.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Sheets of deputies against the law and against what posts tell; every test has persons of its own, in a city without sample data. */
@ArquillianTest
@RunAsClient
class DeputyRulesIT {
    private static final String HEADER = "姓名,性别,民族,出生日期,政治面貌,学历,工作单位,职务,职务级别,党政领导干部,层级,届次,行政区划,选举单位,常委会职务,当选日期\n";

    private final ApiClient province = ApiClient.forArea("430000");
    private final ApiClient xiangtan = ApiClient.forArea("430300");

    @Test
    void nobodyIsDeputyOfTwoCities() throws Exception {
        upload(province, row("链条甲", "1970-01-01", "某企业,经理,,否", "市,第十五届,430400,衡阳县人民代表大会", ""), "DONE");

        JsonNode refused = upload(province, row("链条甲", "1970-01-01", "某企业,经理,,否", "市,第十五届,430300,雨湖区人民代表大会", ""), "FAILED");
        JsonNode fromXiangtan = upload(xiangtan, row("链条甲", "1970-01-01", "某企业,经理,,否", "市,第十五届,430300,雨湖区人民代表大会", ""), "FAILED");

        for (JsonNode job : List.of(refused, fromXiangtan)) {
            assertThat(job.path("errors").path(0).path("code").asText()).isEqualTo("chain");
            assertThat(job.path("errors").path(0).path("reason").asText()).contains("衡阳市", "湘潭市");
        }
    }

    @Test
    void aDeputyOfACountyAndItsCityIsOnePerson() throws Exception {
        upload(province, row("链条乙", "1970-01-02", "某企业,经理,,否", "市,第十五届,430400,衡阳县人民代表大会", "")
                + row("链条乙", "1970-01-02", "某企业,经理,,否", "县,第五届,430421,衡阳县第9选区", ""), "DONE");

        assertThat(found("链条乙")).hasSize(2).extracting(each -> each.path("personId").asText()).containsOnly(found("链条乙").get(0).path("personId").asText());
    }

    @Test
    void aCountysSheetLeavesWhoACityDeputyIs() throws Exception {
        upload(province, row("保管甲", "1970-01-03", "某企业,经理,,否", "市,第十五届,430200,芦淞区人民代表大会", ""), "DONE");
        ApiClient county = province.actingFor(Credentials.user("LIAISON_OFFICE", "430203").login());
        String said = row("保管甲", "1970-01-03", "某工厂,厂长,,否", "县,第五届,430203,芦淞区第9选区", "");
        upload(county, said.replace("汉族", "土家族"), "DONE");
        upload(county, said.replace("汉族", "土家族"), "DONE");

        List<JsonNode> held = found("保管甲");
        assertThat(held).hasSize(2);
        for (JsonNode each : held) {
            JsonNode posts = province.get("/deputies/" + each.path("id").asText() + "/posts").expect(200).data();
            assertThat(posts).hasSize(1);
            assertThat(posts.get(0).path("organisation").asText()).isEqualTo("某企业");
        }
    }

    @Test
    void namesakesWithoutABirthAreNotOnePerson() throws Exception {
        upload(province, row("同名甲", "", "某企业,经理,,否", "市,第十五届,430400,衡阳县人民代表大会", ""), "DONE");
        upload(province, row("同名甲", "", "某村,村民,,否", "县,第五届,430421,衡阳县第9选区", ""), "DONE");
        assertThat(upload(province, row("同名甲", "", "某村,村民,,否", "县,第五届,430421,衡阳县第9选区", ""), "DONE").path("unchanged").asInt()).isOne();

        assertThat(found("同名甲")).extracting(each -> each.path("personId").asText()).doesNotHaveDuplicates().hasSize(2);
    }

    @Test
    void aCommitteesMemberHoldsNoOfficeOfGovernment() throws Exception {
        JsonNode job = upload(province, row("兼职甲", "1970-02-01", "湘潭市财政局,局长,121,是", "市,第十五届,430400,衡阳县人民代表大会", "常委会委员"), "FAILED");

        assertThat(job.path("errors").path(0).path("code").asText()).isEqualTo("committeeBarred");
        assertThat(job.path("errors").path(0).path("reason").asText()).contains("湘潭市财政局", "局长");
        assertThat(found("兼职甲")).isEmpty();
    }

    @Test
    void aChangedPostEndsTheOldOneAndTheSameSheetAgainChangesNothing() throws Exception {
        upload(province, row("升任甲", "1970-03-01", "岳塘区人民政府,科员,150,否", "市,第十五届,430400,衡阳县人民代表大会", ""), "DONE");
        String promoted = row("升任甲", "1970-03-01", "岳塘区人民政府,副区长,县处级副职,是", "市,第十五届,430400,衡阳县人民代表大会", "");

        assertThat(upload(province, promoted, "DONE").path("updated").asInt()).isOne();
        assertThat(upload(province, promoted, "DONE").path("unchanged").asInt()).isOne();

        JsonNode deputy = found("升任甲").get(0);
        assertThat(deputy.path("leadingCadre").asBoolean()).isTrue();
        assertThat(deputy.path("rankCode").asText()).isEqualTo("132");
        JsonNode posts = province.get("/deputies/" + deputy.path("id").asText() + "/posts").expect(200).data();
        assertThat(posts).hasSize(2);
        assertThat(posts.get(0).path("title").asText()).isEqualTo("副区长");
        assertThat(posts.get(0).path("organisationKind").asText()).isEqualTo("GOVERNMENT");
        assertThat(posts.get(1).path("title").asText()).isEqualTo("科员");
        assertThat(posts.get(1).path("until").asText()).isLessThan(posts.get(0).path("since").asText());
    }

    @Test
    void aSheetThatDisagreesWithThePostsIsBelievedAndAgreesTheNextTime() throws Exception {
        String sheet = row("例外甲", "1970-04-01", "湘潭市税务局,主任,,是", "市,第十五届,430400,衡阳县人民代表大会", "");

        upload(province, sheet, "DONE");

        assertThat(found("例外甲").get(0).path("leadingCadre").asBoolean()).isTrue();
        assertThat(upload(province, sheet, "DONE").path("unchanged").asInt()).isOne();
    }

    @Test
    void wordsAndCodesAreTheSameAndUnknownWordsAreNamed() throws Exception {
        String words = HEADER + "代码甲,男,土家族,1970-05-01,民盟,大专,某企业,经理,,否,市,第十五届,430400,衡阳县人民代表大会,,2018-01-10\n";
        String codes = HEADER + "代码甲,1,15,1970-05-01,05,30,某企业,经理,,否,市,第十五届,430400,衡阳县人民代表大会,,2018-01-10\n";
        String wrong = HEADER + "代码乙,男,火星族,1970-05-02,民盟,大专,某企业,经理,,否,市,第十五届,430400,衡阳县人民代表大会,,2018-01-10\n";

        send(province, words, "DONE");
        assertThat(send(province, codes, "DONE").path("unchanged").asInt()).isOne();
        JsonNode refused = send(province, wrong, "FAILED").path("errors").path(0);
        assertThat(refused.path("code").asText()).isEqualTo("unknownCode");
        assertThat(refused.path("reason").asText()).contains("汉族", "GB/T 3304");
    }

    @Test
    void aSheetWithoutAColumnLeavesWhatTheColumnSays() throws Exception {
        upload(province, row("缺列甲", "1970-06-01", "湘潭市公安局,局长,121,是", "市,第十五届,430400,衡阳县人民代表大会", ""), "DONE");

        JsonNode job = send(province, "姓名,出生日期,层级,届次,行政区划,选举单位,当选日期\n缺列甲,1970-06-01,市,第十五届,430400,衡阳县人民代表大会,2018-01-10\n", "DONE");

        assertThat(job.path("unchanged").asInt()).isOne();
        assertThat(found("缺列甲").get(0).path("rankCode").asText()).isEqualTo("121");
    }

    @Test
    void postsOfAnotherCityAreNotFound() {
        String foreign = province.get("/deputies?area=430200&limit=1").data().get(0).path("id").asText();

        xiangtan.get("/deputies/" + foreign + "/posts").expectProblem(404, "notFound");
        province.get("/deputies/" + foreign + "/posts").expect(200);
    }

    @Test
    void theFileOfAnotherCitysDeputyIsNotFound() throws Exception {
        String foreign = province.get("/deputies?area=430200&limit=1").data().get(0).path("id").asText();
        Session office = Session.of(Credentials.user("LIAISON_OFFICE", "430300"));

        for (String page : List.of("deputy", "deputyEdit")) {
            assertThat(office.get("/registry/" + page + ".xhtml?id=" + foreign).statusCode()).as(page).isEqualTo(404);
        }
    }

    @Test
    void onlyTheOfficeOpensTheForms() throws Exception {
        String own = xiangtan.get("/deputies?area=430300&limit=1").data().get(0).path("id").asText();
        Session directors = Session.of(Credentials.user("DIRECTORS", "430300"));

        assertThat(directors.get("/registry/deputy.xhtml?id=" + own).statusCode()).isEqualTo(200);
        assertThat(directors.get("/registry/deputyEdit.xhtml?id=" + own).statusCode()).isEqualTo(403);
        assertThat(directors.get("/registry/deputyNew.xhtml").statusCode()).isEqualTo(403);
    }

    private List<JsonNode> found(String name) {
        List<JsonNode> rows = new ArrayList<>();
        province.get("/deputies?q=" + URLEncoder.encode(name, StandardCharsets.UTF_8)).expect(200).data().forEach(rows::add);
        return rows;
    }

    private static String row(String name, String born, String work, String mandate, String committeePost) {
        return name + ",男,汉族," + born + ",群众,大学本科," + work + "," + mandate + "," + committeePost + ",2018-01-10\n";
    }

    private static JsonNode upload(ApiClient client, String rows, String state) throws Exception {
        return send(client, HEADER + rows, state);
    }

    private static JsonNode send(ApiClient client, String sheet, String state) throws Exception {
        JsonNode job = SheetJob.of(client, "deputies", sheet);
        assertThat(job.path("state").asText()).as(job.toString()).isEqualTo(state);
        return job;
    }
}
