package cn.shuanglian.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Suggestions from the draft to the judgement, each step by the one whose step it is. */
@ArquillianTest
@RunAsClient
class SuggestionsIT {
    private final ApiClient province = ApiClient.forArea("430000");
    private SuggestionArea area;
    private ApiClient office;
    private ApiClient mover;
    private ApiClient unit;

    @BeforeEach
    void register() throws Exception {
        area = new SuggestionArea(province).register();
        office = SuggestionArea.office();
        mover = SuggestionArea.as("ceshi-jia");
        unit = SuggestionArea.as("ceshi-zhuban");
    }

    @AfterEach
    void clear() {
        SuggestionArea.clear();
    }

    @Test
    void aLetterThatIsPassedOnGoesNowhereAndWhatTheDeputyWroteDoes() {
        String opinion = area.opinion();
        Map<String, Object> copy = SuggestionArea.words(SuggestionArea.deputy("保靖建议甲"), "自来水发黄", opinion);
        copy.put("reason", "自来水经常发黄");
        copy.put("content", SuggestionArea.LETTER);
        copy.put("wish", "请有关部门尽快更换老旧管网");
        String path = "/suggestions/" + mover.post("/suggestions", copy).expect(201).json().path("id").asText();
        mover.transit(path, "SUBMIT", Map.of()).expectProblem(422, "suggestion.passedOn");
        mover.transit(path, "INVITE", Map.of("deputies", List.of(SuggestionArea.deputy("保靖建议乙")))).expectProblem(422, "suggestion.passedOn");

        Map<String, Object> own = SuggestionArea.words(null, "关于改造供水管网的建议", opinion);
        own.remove("mover");
        mover.put(path, mover.get(path).etag(), own).expect(200);
        JsonNode sent = mover.transit(path, "SUBMIT", Map.of()).expect(200).json();
        assertThat(sent.path("status").asText()).isEqualTo("SUBMITTED");
        assertThat(sent.path("sourceOpinions").get(0).asText()).isEqualTo(opinion);
        mover.put(path, mover.get(path).etag(), own).expectProblem(409, "notAllowedNow");
        assertThat(keys(province.get("/suggestions?source=" + opinion))).containsExactly(path.substring("/suggestions/".length()));
    }

    @Test
    void whatIsNotWrittenYetIsKeptButGoesNowhere() {
        Map<String, Object> half = SuggestionArea.words(SuggestionArea.deputy("保靖建议甲"), "关于供水的建议");
        half.remove("wish");
        String path = "/suggestions/" + mover.post("/suggestions", half).expect(201).json().path("id").asText();
        mover.transit(path, "SUBMIT", Map.of()).expectProblem(422, "suggestion.unwritten");
        office.get(path).expectProblem(404, "notFound");
        half.put("category", "9999");
        mover.post("/suggestions", half).expectProblem(422, "suggestion.category");
        half.put("category", "01");
        half.put("title", " ");
        mover.post("/suggestions", half).expect(422);
        half.put("title", "x");
        half.put("mover", SuggestionArea.deputy("保靖建议乙"));
        mover.post("/suggestions", half).expectProblem(404, "notFound");
        half.put("mover", SuggestionArea.deputy("保靖建议甲"));
        half.put("sourceOpinions", List.of(province.get("/opinions?area=430300&limit=1").data().get(0).path("id").asText()));
        mover.post("/suggestions", half).expectProblem(422, "suggestion.opinionUnknown");
    }

    @Test
    void secondersAnswerOneByOneAndForTheseWordsOnly() {
        String path = SuggestionArea.drafted("关于供水的建议");
        ApiClient second = SuggestionArea.as("ceshi-yi");
        ApiClient third = SuggestionArea.as("ceshi-bing");
        second.get(path).expectProblem(404, "notFound");
        mover.transit(path, "INVITE", Map.of("deputies", List.of(SuggestionArea.deputy("保靖建议甲")))).expectProblem(422, "suggestion.ownSeconder");
        mover.transit(path, "INVITE", Map.of("deputies", List.of(SuggestionArea.deputy("保靖建议乙"), SuggestionArea.deputy("保靖建议丙")))).expect(200);
        assertThat(told("SUGGESTION_TO_SECOND")).isEqualTo(2);

        third.transit(path, "REFUSE_SECOND", Map.of()).expectProblem(422, "required");
        third.transit(path, "REFUSE_SECOND", Map.of("note", "不了解情况")).expect(200);
        JsonNode seconded = second.transit(path, "SECOND", Map.of()).expect(200).json();
        assertThat(texts(seconded.path("seconders"))).containsExactly(SuggestionArea.deputy("保靖建议乙"));
        second.transit(path, "SECOND", Map.of()).expectProblem(409, "notAllowedNow");

        mover.transit(path, "RECALL", Map.of()).expect(200);
        assertThat(mover.get(path).json().path("seconders")).isEmpty();
        second.get(path).expectProblem(404, "notFound");
        mover.transit(path, "INVITE", Map.of("deputies", List.of(SuggestionArea.deputy("保靖建议乙")))).expect(200);
        JsonNode sent = mover.transit(path, "SUBMIT", Map.of()).expect(200).json();
        assertThat(sent.path("seconders")).isEmpty();
        assertThat(sent.path("seconding").findValuesAsText("state")).containsOnly("LAPSED");
    }

    @Test
    void theWholeWayEndsWithTheMoversWord() {
        String path = SuggestionArea.accepted("关于供水的建议");
        assertThat(office.get(path).json().path("number").asText()).isEqualTo("001");
        assertThat(office.get(path).json().path("session").asText()).contains("保靖县人民代表大会闭会期间");
        unit.transit(path, "REPLY", SuggestionArea.letter("A")).expectProblem(422, "suggestion.notContacted");
        SuggestionArea.as("ceshi-xieban").transit(path, "CO_REPLY", Map.of("text", "道路开挖可以配合")).expect(200);
        unit.transit(path, "CONTACT", Map.of("contact", "VISIT", "note", "上门")).expect(200);
        unit.transit(path, "REPLY", SuggestionArea.letter("B")).expectProblem(422, "suggestion.promise");
        unit.transit(path, "REPLY", SuggestionArea.letter("D")).expectProblem(422, "suggestion.replyClass");
        unit.transit(path, "REPLY", SuggestionArea.letter("A")).expect(200);
        assertThat(office.get(path).json().path("evaluateBy").asText()).isNotEmpty();

        mover.transit(path, "EVALUATE", Map.of("attitude", "SATISFIED", "result", "DISSATISFIED")).expectProblem(422, "required");
        assertThat(mover.transit(path, "EVALUATE", Map.of("attitude", "SATISFIED", "result", "DISSATISFIED", "note", "仍然发黄")).expect(200).json()
                .path("status").asText()).isEqualTo("REHANDLING");
        SuggestionArea.answered(path, "A");
        assertThat(mover.transit(path, "EVALUATE", Map.of("attitude", "BASICALLY", "result", "DISSATISFIED", "note", "还是发黄")).expect(200).json()
                .path("status").asText()).isEqualTo("COORDINATING");
        JsonNode closed = office.transit(path, "RECORD_MEETING", Map.of("note", "水务、公路两家到会，月底前换管")).expect(200).json();
        assertThat(closed.path("status").asText()).isEqualTo("CLOSED");
        assertThat(closed.path("replies")).hasSize(2);
        assertThat(closed.path("evaluations").findValuesAsText("result")).containsExactly("DISSATISFIED", "DISSATISFIED");
        assertThat(ActivityArea.column("select count(*) from registry_journal where action = 'SUGGESTION_RECORD_MEETING' and object_id = '"
                + path.substring("/suggestions/".length()) + "'")).containsExactly("1");
        assertThat(ActivityArea.column("select count(*) from reception_deadline where area_code = '433125' and state in ('RUNNING', 'PAUSED')"))
                .containsExactly("0");
    }

    @Test
    void aMoverWhoseOwnBureauHandlesItCannotJudgeItAndASeconderSigns() {
        ApiClient own = SuggestionArea.as("ceshi-ding");
        String path = "/suggestions/" + own.post("/suggestions", SuggestionArea.words(SuggestionArea.deputy("保靖建议丁"), "关于供水的建议")).expect(201)
                .json().path("id").asText();
        own.transit(path, "INVITE", Map.of("deputies", List.of(SuggestionArea.deputy("保靖建议乙")))).expect(200);
        SuggestionArea.as("ceshi-yi").transit(path, "SECOND", Map.of()).expect(200);
        own.transit(path, "SUBMIT", Map.of()).expect(200);
        office.transit(path, "REVIEW", Map.of()).expect(200);
        office.transit(path, "NUMBER", Map.of()).expect(200);
        office.transit(path, "HAND_OVER", Map.of("handling", "LEAD", "leadUnit", SuggestionArea.unit(SuggestionArea.WATER))).expect(200);
        unit.transit(path, "ACCEPT", Map.of()).expect(200);
        SuggestionArea.answered(path, "A");

        Map<String, String> judged = Map.of("attitude", "SATISFIED", "result", "SATISFIED");
        assertThat(steps(own, path)).isEmpty();
        own.transit(path, "EVALUATE", judged).expectProblem(409, "notAllowedNow");
        JsonNode closed = SuggestionArea.as("ceshi-yi").transit(path, "EVALUATE", judged).expect(200).json();
        assertThat(closed.path("status").asText()).isEqualTo("CLOSED");
        assertThat(closed.path("evaluations").get(0).path("party").asText()).isEqualTo("SECONDER");
    }

    @Test
    void aUnitSendsItBackOnceAndTheOfficeDecides() {
        String path = SuggestionArea.numbered("关于供水的建议");
        Map<String, Object> handed = Map.of("handling", "LEAD", "leadUnit", SuggestionArea.unit(SuggestionArea.WATER), "coUnits", List.of());
        office.transit(path, "HAND_OVER", handed).expect(200);
        unit.transit(path, "SEND_BACK", Map.of()).expectProblem(422, "required");
        unit.transit(path, "SEND_BACK", Map.of("note", "不属于本单位职责")).expect(200);
        assertThat(steps(unit, path)).isEmpty();
        JsonNode back = office.transit(path, "AGREE_RETURN", Map.of("note", "同意")).expect(200).json();
        assertThat(back.path("status").asText()).isEqualTo("NUMBERED");
        assertThat(back.path("units")).isEmpty();
        assertThat(back.path("number").asText()).isEqualTo("001");

        office.transit(path, "HAND_OVER", handed).expect(200);
        unit.transit(path, "SEND_BACK", Map.of("note", "不属于本单位职责")).expect(200);
        office.transit(path, "REFUSE_RETURN", Map.of("note", "属于供水职责")).expect(200);
        assertThat(steps(unit, path)).containsExactly("CONTACT", "ASK_EXTENSION", "REPLY");
        unit.transit(path, "SEND_BACK", Map.of("note", "再退")).expectProblem(409, "notAllowedNow");
    }

    @Test
    void anExtensionNeedsADecisionAndEndsAtSixMonths() {
        String path = SuggestionArea.accepted("关于供水的建议");
        String before = office.get(path).json().path("deadline").asText();
        unit.transit(path, "ASK_EXTENSION", Map.of("note", "涉及面广")).expectProblem(422, "required");
        unit.transit(path, "ASK_EXTENSION", Map.of("months", 9, "note", "涉及面广")).expectProblem(422, "suggestion.months");
        unit.transit(path, "ASK_EXTENSION", Map.of("months", 4, "note", "涉及面广")).expect(200);
        office.transit(path, "GRANT_EXTENSION", Map.of("note", "同意")).expectProblem(422, "deadline.tooLong");
        String after = office.transit(path, "GRANT_EXTENSION", Map.of("months", 3, "note", "同意")).expect(200).json().path("deadline").asText();
        assertThat(after).isGreaterThan(before);
        unit.transit(path, "ASK_EXTENSION", Map.of("months", 1, "note", "再延")).expectProblem(409, "notAllowedNow");
    }

    @Test
    void unitsThatAnswerSeparatelyAreAllWaitedForAndTheWeakestClassStands() {
        String path = SuggestionArea.numbered("关于供水的建议");
        List<String> both = List.of(SuggestionArea.unit(SuggestionArea.WATER), SuggestionArea.unit(SuggestionArea.ROADS));
        office.transit(path, "HAND_OVER", Map.of("handling", "SEPARATE", "coUnits", both.subList(0, 1))).expectProblem(422, "suggestion.severalUnits");
        office.transit(path, "HAND_OVER", Map.of("handling", "SEPARATE", "coUnits", both)).expect(200);
        ApiClient other = SuggestionArea.as("ceshi-xieban");
        unit.transit(path, "ACCEPT", Map.of()).expect(200);
        other.transit(path, "ACCEPT", Map.of()).expect(200);
        assertThat(SuggestionArea.answered(path, "A").json().path("status").asText()).isEqualTo("ACCEPTED");
        assertThat(steps(unit, path)).isEmpty();
        other.transit(path, "CONTACT", Map.of("contact", "PHONE", "note", "电话沟通")).expect(200);
        JsonNode whole = other.transit(path, "REPLY", SuggestionArea.letter("C")).expect(200).json();
        assertThat(whole.path("status").asText()).isEqualTo("REPLIED");
        assertThat(whole.path("replyClass").asText()).isEqualTo("C");
        assertThat(whole.path("replies")).hasSize(2);
    }

    @Test
    void whatIsJoinedIsHandedOverTogetherAndAnsweredByItself() {
        String one = SuggestionArea.numbered("关于城区供水的建议");
        String two = SuggestionArea.numbered("关于社区供水的建议");
        String master = one.substring("/suggestions/".length());
        office.transit(one, "JOIN", Map.of("joinTo", master)).expectProblem(422, "suggestion.joinImpossible");
        office.transit(two, "JOIN", Map.of("joinTo", master)).expect(200);
        assertThat(steps(SuggestionArea.as("ceshi-lianluo"), two)).containsExactly("UNJOIN");
        office.transit(one, "HAND_OVER", Map.of("handling", "LEAD", "leadUnit", SuggestionArea.unit(SuggestionArea.WATER))).expect(200);
        assertThat(office.get(two).json().path("status").asText()).isEqualTo("HANDED_OVER");
        unit.transit(one, "ACCEPT", Map.of()).expect(200);
        SuggestionArea.answered(one, "A");
        assertThat(office.get(two).json().path("status").asText()).isEqualTo("HANDED_OVER");
    }

    @Test
    void aConfidentialOneIsSeenByWhoHasToDoWithItAndUnitsAreNotToldWhoMakesIt() {
        Map<String, Object> words = SuggestionArea.words(SuggestionArea.deputy("保靖建议甲"), "关于供水的建议");
        words.put("openness", "CONFIDENTIAL");
        String path = "/suggestions/" + mover.post("/suggestions", words).expect(201).json().path("id").asText();
        mover.transit(path, "SUBMIT", Map.of()).expect(200);
        office.transit(path, "REVIEW", Map.of()).expect(200);
        office.transit(path, "NUMBER", Map.of()).expect(200);
        SuggestionArea.as("ceshi-bing").get(path).expectProblem(404, "notFound");
        SuggestionArea.as("ceshi-zhengfu").get(path).expectProblem(404, "notFound");
        unit.get(path).expectProblem(404, "notFound");
        office.transit(path, "HAND_OVER", Map.of("handling", "LEAD", "leadUnit", SuggestionArea.unit(SuggestionArea.WATER))).expect(200);

        String seen = unit.get(path).expect(200).body();
        assertThat(seen).contains("关于供水的建议").doesNotContain(SuggestionArea.deputy("保靖建议甲")).doesNotContain("ceshi-jia");
        assertThat(unit.get("/suggestions?q=" + encoded("关于供水")).expect(200).body()).contains(path.substring("/suggestions/".length()))
                .doesNotContain(SuggestionArea.deputy("保靖建议甲"));
        assertThat(office.get(path).json().path("mover").asText()).isEqualTo(SuggestionArea.deputy("保靖建议甲"));
        assertThat(ActivityArea.column("select count(*) from registry_notice where kind = 'SUGGESTION_STEP' and recipient like 'unit:%'"
                + " and arguments like '%ceshi-jia%' and area_code = '433125'")).containsExactly("0");
    }

    @Test
    void onlyTheTitleOfATitleOnlyOneIsOpen() {
        Map<String, Object> words = SuggestionArea.words(SuggestionArea.deputy("保靖建议甲"), "关于供水的建议");
        words.put("openness", "TITLE_ONLY");
        String path = "/suggestions/" + mover.post("/suggestions", words).expect(201).json().path("id").asText();
        mover.transit(path, "SUBMIT", Map.of()).expect(200);
        office.transit(path, "REVIEW", Map.of()).expect(200);
        office.transit(path, "NUMBER", Map.of()).expect(200);

        assertThat(SuggestionArea.as("ceshi-bing").get(path).expect(200).body()).contains("关于供水的建议").doesNotContain("八十年代");
        assertThat(office.get(path).body()).contains("八十年代");
    }

    @Test
    void theSecondOfTwoIsToldAndWhatIsUnknownIsRefused() {
        String path = SuggestionArea.accepted("关于供水的建议");
        String etag = unit.get(path).etag();
        unit.transit(path, etag, "CONTACT", Map.of("contact", "PHONE", "note", "电话")).expect(200);
        unit.transit(path, etag, "CONTACT", Map.of("contact", "PHONE", "note", "电话")).expect(412);
        unit.post(path + "/transitions", Map.of("action", "CONTACT")).expect(428);
        office.get("/suggestions/1").expectProblem(404, "notFound");
        office.get("/suggestions?waiting=NOTHING").expect(400);
        office.get("/suggestions?status=CLOSE").expect(400);
        unit.transit(path, "NONSENSE", Map.of()).expect(400);
        unit.transit(path, "CONTACT", Map.of("contact", "PHONE", "note", "x".repeat(1001))).expectProblem(422, "tooLong");
        unit.transit(path, "CONTACT", Map.of("contact", "PHONE", "note", "电话", "on", "2020-01-01")).expectProblem(422, "suggestion.countsToday");
        office.transit(path, "CONTACT", Map.of("contact", "PHONE", "note", "电话", "on", "2020-01-01")).expectProblem(422, "suggestion.dayTooEarly");
        office.transit(path, "CONTACT", Map.of("contact", "PHONE", "note", "电话", "on", "2199-01-01")).expectProblem(422, "suggestion.dayToCome");
    }

    @Test
    void theWorkListsAndWhatTheyLeadToAgree() {
        String draft = SuggestionArea.drafted("关于供水的建议");
        assertThat(keys(mover.get("/suggestions?waiting=FINISH_DRAFT"))).containsExactly(draft.substring("/suggestions/".length()));
        assertThat(keys(office.get("/suggestions?waiting=FINISH_DRAFT"))).isEmpty();
        String accepted = SuggestionArea.accepted("关于供水的建议");
        assertThat(keys(unit.get("/suggestions?waiting=REPLY"))).containsExactly(accepted.substring("/suggestions/".length()));
        assertThat(keys(SuggestionArea.as("ceshi-xieban").get("/suggestions?waiting=CO_REPLY"))).containsExactly(accepted.substring("/suggestions/".length()));
        SuggestionArea.answered(accepted, "A");
        assertThat(keys(mover.get("/suggestions?waiting=EVALUATE"))).containsExactly(accepted.substring("/suggestions/".length()));
        assertThat(keys(unit.get("/suggestions?waiting=REPLY"))).isEmpty();
    }

    @Test
    void classesOfTheAreaAboveHoldWhereThereAreNoneOfTheOwn() {
        String classes = "/reply-classes/" + SuggestionArea.COUNTY;
        Answer read = office.get(classes).expect(200);
        assertThat(read.json().path("data").findValuesAsText("code")).containsExactly("A", "B", "C");
        Map<String, Object> own = Map.of("data", List.of(Map.of("code", "A", "zh", "已解决", "en", "Solved"), Map.of("code", "D", "zh", "留作参考",
                "en", "Noted", "promises", false)));
        office.put(classes, read.etag(), Map.of("data", List.of(Map.of("code", "a", "zh", "x", "en", "x")))).expect(422);
        assertThat(office.put(classes, read.etag(), own).expect(200).json().path("data").findValuesAsText("code")).containsExactly("A", "D");
        office.put(classes, read.etag(), own).expect(412);
        unit.put(classes, office.get(classes).etag(), own).expect(403);
        assertThat(office.put(classes, office.get(classes).etag(), Map.of("data", List.of())).expect(200).json().path("data").findValuesAsText("code"))
                .containsExactly("A", "B", "C");
        office.get("/reply-classes/nowhere").expectProblem(404, "notFound");
    }

    private static List<String> steps(ApiClient client, String path) {
        return texts(client.transitions(path).expect(200).json().path("data"));
    }

    private static List<String> keys(Answer list) {
        return StreamSupport.stream(list.expect(200).data().spliterator(), false).map(row -> row.path("id").asText()).toList();
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(each -> texts.add(each.asText()));
        return texts;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static int told(String kind) {
        return Integer.parseInt(ActivityArea.column("select count(*) from registry_notice where kind = '" + kind + "' and area_code = '433125'").get(0));
    }
}
