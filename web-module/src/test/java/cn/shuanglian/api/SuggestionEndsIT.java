package cn.shuanglian.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What became part of a suggestion never waits for an answer that nobody will give; and what several people do at once leaves nothing halfway. */
@ArquillianTest
@RunAsClient
class SuggestionEndsIT {
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
    void anOpinionInAWithdrawnSuggestionIsSortedAnew() {
        String opinion = area.opinion();
        String path = submitted(opinion);
        province.transit("/opinions/" + opinion, "INTO_SUGGESTION", Map.of()).expect(200);
        assertThat(sorting(opinion)).isEmpty();
        mover.transit(path, "WITHDRAW", Map.of("note", "已由其他渠道解决")).expect(200);
        assertSortedAnew(opinion);
        assertThat(ActivityArea.column("select who from reception_opinion_step where opinion_id = " + opinion + " and action = 'SUGGESTION_ENDED'"))
                .containsExactly("");
        province.transit("/opinions/" + opinion, "INTO_SUGGESTION", Map.of()).expectProblem(422, "opinion.noSuggestion");
    }

    @Test
    void anOpinionInASuggestionThatIsNotTakenOnIsSortedAnew() {
        String opinion = area.opinion();
        String path = submitted(opinion);
        province.transit("/opinions/" + opinion, "INTO_SUGGESTION", Map.of()).expect(200);
        office.transit(path, "DECLINE", Map.of("ground", "BEYOND_POWERS", "note", "不属于本级职权")).expect(200);
        assertSortedAnew(opinion);
    }

    @Test
    void anOpinionThatCameIntoASuggestionAfterItsAnswerIsSortedAnewWhenItCloses() {
        String opinion = area.opinion();
        String path = numbered(submitted(opinion));
        handOver(path);
        SuggestionArea.answered(path, "A");
        province.transit("/opinions/" + opinion, "INTO_SUGGESTION", Map.of()).expect(200);
        mover.transit(path, "EVALUATE", Map.of("attitude", "SATISFIED", "result", "SATISFIED")).expect(200);
        assertSortedAnew(opinion);
    }

    @Test
    void anOpinionOfAnotherSuggestionThatIsStillOpenWaitsForThatOne() {
        String opinion = area.opinion();
        String ending = submitted(opinion);
        String living = numbered(submitted(opinion));
        province.transit("/opinions/" + opinion, "INTO_SUGGESTION", Map.of("suggestion", key(ending))).expect(200);
        mover.transit(ending, "WITHDRAW", Map.of("note", "并入另一件")).expect(200);
        assertThat(status(opinion)).isEqualTo("IN_SUGGESTION");
        handOver(living);
        SuggestionArea.answered(living, "A");
        assertThat(status(opinion)).isEqualTo("REPLIED");
    }

    @Test
    void anAnswerLocksMastersAndWhoWaitsForThemInOneOrder() throws Exception {
        String member = area.opinion();
        String master = area.opinion();
        String path = numbered(submitted(master));
        province.with("If-Match", province.get("/opinions/" + master).etag()).post("/opinions/" + master + "/merge", Map.of("members", List.of(member)))
                .expect(200);
        province.transit("/opinions/" + master, "INTO_SUGGESTION", Map.of()).expect(200);
        handOver(path);
        unit.transit(path, "CONTACT", Map.of("contact", "VISIT", "note", "上门听取意见")).expect(200);
        String etag = unit.get(path).etag();
        ExecutorService other = Executors.newSingleThreadExecutor();
        try {
            Future<Answer> answered;
            try (HeldRows held = new HeldRows("select id from reception_opinion where id = " + member)) {
                answered = other.submit(() -> unit.transit(path, etag, "REPLY", SuggestionArea.letter("A")));
                HeldRows.await(1);
                assertThat(held.areFree("select id from reception_opinion where id = " + master)).isTrue();
            }
            answered.get().expect(200);
        } finally {
            other.shutdownNow();
        }
        assertThat(List.of(status(member), status(master))).containsOnly("REPLIED");
    }

    @Test
    void twoThatAreJoinedToEachOtherAtOnceMakeNoCircle() throws Exception {
        for (int round = 0; round < 3; round++) {
            String one = SuggestionArea.numbered("关于城区供水的建议");
            String two = SuggestionArea.numbered("关于社区供水的建议");
            String[] etags = {office.get(one).etag(), office.get(two).etag()};
            ExecutorService both = Executors.newFixedThreadPool(2);
            try {
                List<Future<Answer>> asked = new ArrayList<>();
                try (HeldRows held = new HeldRows("select id from reception_suggestion where id in (" + key(one) + ", " + key(two) + ")")) {
                    asked.add(both.submit(() -> office.transit(one, etags[0], "JOIN", Map.of("joinTo", key(two)))));
                    asked.add(both.submit(() -> office.transit(two, etags[1], "JOIN", Map.of("joinTo", key(one)))));
                    HeldRows.await(2);
                }
                assertThat(List.of(asked.get(0).get().status(), asked.get(1).get().status())).containsExactlyInAnyOrder(200, 422);
            } finally {
                both.shutdownNow();
            }
        }
    }

    /** Path of a suggestion that was drawn from the opinion and sent in. */
    private String submitted(String opinion) {
        String path = SuggestionArea.drafted("关于改造供水管网的建议", opinion);
        mover.transit(path, "SUBMIT", Map.of()).expect(200);
        return path;
    }

    private String numbered(String path) {
        office.transit(path, "REVIEW", Map.of()).expect(200);
        office.transit(path, "NUMBER", Map.of()).expect(200);
        return path;
    }

    private void handOver(String path) {
        office.transit(path, "HAND_OVER", Map.of("handling", "LEAD", "leadUnit", SuggestionArea.unit(SuggestionArea.WATER))).expect(200);
        unit.transit(path, "ACCEPT", Map.of()).expect(200);
    }

    private void assertSortedAnew(String opinion) {
        JsonNode found = province.get("/opinions/" + opinion).expect(200).json();
        assertThat(found.path("status").asText()).isEqualTo("RECORDED");
        assertThat(sorting(opinion)).hasSize(1);
        assertThat(ActivityArea.column("select count(*) from reception_opinion_step where opinion_id = " + opinion + " and action = 'SUGGESTION_ENDED'"))
                .containsExactly("1");
        assertThat(ActivityArea.column("select office_role from registry_notice where kind = 'OPINION_SUGGESTION_ENDED' and path like '%=" + opinion + "'"))
                .containsExactly("LIAISON_OFFICE");
    }

    private static List<String> sorting(String opinion) {
        return ActivityArea.column("select ends_on from reception_deadline where owner = 'OPINION' and owner_id = " + opinion
                + " and term = 'SORT' and state = 'RUNNING'");
    }

    private String status(String opinion) {
        return province.get("/opinions/" + opinion).expect(200).json().path("status").asText();
    }

    private static String key(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
