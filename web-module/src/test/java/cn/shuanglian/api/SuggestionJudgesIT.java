package cn.shuanglian.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever has to judge an answer hears of it, and units hear no name of those who make a suggestion. */
@ArquillianTest
@RunAsClient
class SuggestionJudgesIT {
    private ApiClient office;
    private ApiClient unit;

    @BeforeEach
    void register() throws Exception {
        new SuggestionArea(ApiClient.forArea("430000")).register();
        office = SuggestionArea.office();
        unit = SuggestionArea.as("ceshi-zhuban");
    }

    @AfterEach
    void clear() {
        SuggestionArea.clear();
    }

    @Test
    void whereTheMoverKeepsOutTheJudgementWaitsForSeconderAndOffice() {
        ApiClient mover = SuggestionArea.as("ceshi-ding");
        String path = "/suggestions/" + mover.post("/suggestions", SuggestionArea.words(SuggestionArea.deputy("保靖建议丁"), "关于供水的建议"))
                .expect(201).json().path("id").asText();
        mover.transit(path, "INVITE", Map.of("deputies", List.of(SuggestionArea.deputy("保靖建议乙"), SuggestionArea.deputy("保靖建议丙")))).expect(200);
        SuggestionArea.as("ceshi-yi").transit(path, "SECOND", Map.of()).expect(200);
        answered(mover, path);

        for (String login : List.of("ceshi-yi", "ceshi-lianluo")) {
            assertThat(waiting(login)).as(login).containsExactly(path.substring("/suggestions/".length()));
            assertThat(lines(login)).as(login).contains("SUGGESTION_EVALUATE");
        }
        for (String login : List.of("ceshi-ding", "ceshi-bing")) {
            assertThat(waiting(login)).as(login).isEmpty();
            assertThat(lines(login)).as(login).doesNotContain("SUGGESTION_EVALUATE");
        }
        assertThat(told("JUDGE")).hasSize(2).contains("office");
        assertThat(told("ANSWERED")).containsExactly("person");
        assertThat(told("REPLY")).isEmpty();

        SuggestionArea.as("ceshi-yi").transit(path, "EVALUATE", Map.of("attitude", "SATISFIED", "result", "SATISFIED")).expect(200);
        assertThat(waiting("ceshi-lianluo")).isEmpty();
    }

    @Test
    void whereTheMoverMayJudgeNobodyElseIsAsked() {
        String path = SuggestionArea.drafted("关于供水的建议");
        answered(SuggestionArea.as("ceshi-jia"), path);
        assertThat(waiting("ceshi-jia")).hasSize(1);
        assertThat(waiting("ceshi-lianluo")).isEmpty();
        assertThat(told("REPLY")).containsExactly("person");
        assertThat(told("JUDGE")).isEmpty();
    }

    @Test
    void noNoticeTellsAUnitWhoMadeAConfidentialSuggestion() {
        ApiClient mover = SuggestionArea.as("ceshi-jia");
        Map<String, Object> words = SuggestionArea.words(SuggestionArea.deputy("保靖建议甲"), "关于供水的建议");
        words.put("openness", "CONFIDENTIAL");
        String path = "/suggestions/" + mover.post("/suggestions", words).expect(201).json().path("id").asText();
        handOver(mover, path);
        mover.transit(path, "WITHDRAW", Map.of("note", "已解决")).expect(200);
        String inbox = unit.get("/notices?limit=500").expect(200).body();
        assertThat(inbox).contains("WITHDRAW").doesNotContain("ceshi-jia").doesNotContain("保靖建议甲");
    }

    private void handOver(ApiClient mover, String path) {
        mover.transit(path, "SUBMIT", Map.of()).expect(200);
        office.transit(path, "REVIEW", Map.of()).expect(200);
        office.transit(path, "NUMBER", Map.of()).expect(200);
        office.transit(path, "HAND_OVER", Map.of("handling", "LEAD", "leadUnit", SuggestionArea.unit(SuggestionArea.WATER))).expect(200);
        unit.transit(path, "ACCEPT", Map.of()).expect(200);
    }

    private void answered(ApiClient mover, String path) {
        handOver(mover, path);
        SuggestionArea.answered(path, "A");
    }

    private static List<String> waiting(String login) {
        return Desk.rows(SuggestionArea.as(login).get("/suggestions?waiting=EVALUATE").expect(200)).stream().map(row -> row.path("id").asText()).toList();
    }

    private static List<String> lines(String login) {
        return Desk.rows(SuggestionArea.as(login).get("/work").expect(200)).stream().map(row -> row.path("kind").asText()).toList();
    }

    /** What those are who were told in that way: persons, offices, units. */
    private static List<String> told(String code) {
        return ActivityArea.column("select substring_index(recipient, ':', 1) from registry_notice where kind = 'SUGGESTION_STEP' and area_code = '433125'"
                + " and arguments like '%\u001f" + code + "\u001f%'");
    }
}
