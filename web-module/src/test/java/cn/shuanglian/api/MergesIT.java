package cn.shuanglian.api;

import static cn.shuanglian.api.Merging.atOnce;
import static cn.shuanglian.api.Merging.column;
import static cn.shuanglian.api.Merging.key;
import static cn.shuanglian.api.Merging.rows;
import static cn.shuanglian.api.Merging.terms;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Opinions are merged into one that stands for all, and go apart again. */
@ArquillianTest
@RunAsClient
class MergesIT {
    private final Merging area = new Merging();

    @Test
    void theMastersAnswerReachesEverySpeakerAndEachIsClosedByItself() throws Exception {
        String master = area.desk.recorded("并案主件：自来水浑浊");
        String waiting = area.desk.recorded("并案：水发黄");
        String handedOn = area.handedOn("并案：水有异味");
        JsonNode before = area.figures();

        area.merge(master, waiting, handedOn).expect(200);

        assertThat(area.figures()).isEqualTo(before);
        assertThat(area.steps(waiting)).isEmpty();
        assertThat(area.steps(handedOn)).isEmpty();
        area.office.transit(waiting, "DECLINE", Map.of("note", "重复", "declineReason", "OTHER", "goTo", "无")).expectProblem(409, "notAllowedNow");
        assertThat(area.office.get(waiting).json().path("mergedInto").asText()).isEqualTo(key(master));
        assertThat(area.office.get(handedOn).json().path("status").asText()).isEqualTo("HANDED_ON");

        area.answer(master, "SOLVED", "管道已更换。");

        for (String member : List.of(waiting, handedOn)) {
            JsonNode answered = area.office.get(member).expect(200).json();
            assertThat(answered.path("status").asText()).isEqualTo("REPLIED");
            assertThat(answered.path("result").asText()).isEqualTo("SOLVED");
            assertThat(answered.path("reply").asText()).isEqualTo("管道已更换。");
            assertThat(answered.path("repliedOn")).isEqualTo(area.office.get(master).json().path("repliedOn"));
            assertThat(column("select note from reception_opinion_step where action = 'ANSWERED_WITH' and opinion_id = " + key(member)))
                    .containsExactly(area.office.get(master).json().path("number").asText());
            area.undo(member, "太晚").expectProblem(422, "merge.answerStays");
        }
        assertThat(area.office.get(master).json().path("status").asText()).isEqualTo("REPLIED");
        area.office.transit(waiting, "FEED_BACK", Map.of("satisfaction", "SATISFIED", "attitude", "SATISFIED", "how", "PHONE")).expect(200);
        assertThat(area.office.transit(waiting, "CLOSE", Map.of()).expect(200).json().path("status").asText()).isEqualTo("CLOSED");
        assertThat(area.office.get(handedOn).json().path("status").asText()).isEqualTo("REPLIED");
        assertThat(area.figures().path("solved").asInt()).isEqualTo(before.path("solved").asInt() + 3);
        assertThat(area.figures().path("collected").asInt()).isEqualTo(before.path("collected").asInt());
    }

    @Test
    void undoneBeforeTheAnswerItGoesOnWhereItStood() throws Exception {
        String master = area.desk.recorded("并案主件：公交绕行");
        String member = area.handedOn("并案：公交改线");
        String other = area.desk.recorded("并案：公交停运");
        List<String> row = rows(List.of(member));
        List<String> terms = terms(List.of(member));

        area.merge(master, member, other).expect(200);
        area.office.with("If-Match", area.office.get(member).etag()).post(member + "/merge/undo", Map.of()).expectProblem(422, "required");
        JsonNode undone = area.undo(member, "不是一条线").expect(200).json();

        assertThat(undone.has("master")).isFalse();
        assertThat(rows(List.of(member))).isEqualTo(row);
        assertThat(terms(List.of(member))).isEqualTo(terms);
        assertThat(area.steps(member)).contains("ACCEPT");
        assertThat(area.office.get(master + "/merge").json().path("memberCount").asInt()).isEqualTo(1);
        area.answer(master, "EXPLAINED", "说明。");
        assertThat(area.office.get(member).json().path("status").asText()).isEqualTo("HANDED_ON");
        assertThat(area.office.get(other).json().path("status").asText()).isEqualTo("REPLIED");
        assertThat(column("select action from reception_opinion_step where opinion_id = " + key(member) + " order by id"))
                .containsExactly("RECORD", "HAND_ON", "MERGE", "UNMERGE");
        assertThat(column("select action from reception_opinion_step where opinion_id = " + key(master) + " order by id")).startsWith("RECORD",
                "TAKE_IN", "TAKE_IN", "LET_GO");
        assertThat(column("select action from registry_journal where object = 'opinion' and object_id = " + key(member) + " order by id"))
                .contains("OPINION_MERGE", "OPINION_UNMERGE");
    }

    @Test
    void whatCannotBeMergedIsRefusedInWordsAndNothingIsMerged() throws Exception {
        String master = area.desk.recorded("并案主件：垃圾");
        String member = area.desk.recorded("并案：垃圾堆积");
        String closed = area.answeredAtOnce("并案：已答复");
        area.merge(master, member).expect(200);
        String third = area.desk.recorded("并案：第三件");

        area.merge(third, closed).expectProblem(422, "merge.memberAnswered");
        area.merge(closed, third).expectProblem(422, "merge.masterAnswered");
        area.merge(master, member).expectProblem(422, "merge.already");
        area.merge(third, member).expectProblem(422, "merge.already");
        area.merge(third, master).expectProblem(422, "merge.memberIsMaster");
        area.merge(member, third).expectProblem(422, "merge.masterIsMember");
        area.merge(third, third).expectProblem(422, "merge.itself");
        area.merge(third).expectProblem(422, "required");
        // one that may and one that may not: neither is
        area.merge(master, third, closed).expectProblem(422, "merge.memberAnswered");
        assertThat(area.office.get(third).json().has("mergedInto")).isFalse();
        String etag = area.office.get(third).etag();
        area.office.post(third + "/merge", Map.of("members", List.of(key(member)))).expectProblem(428, "ifMatch.missing");
        area.office.with("If-Match", "\"99\"").post(third + "/merge", Map.of("members", List.of(key(member)))).expectProblem(412, "stale");
        area.office.with("If-Match", etag).post(third + "/merge", Map.of("members", List.of("x"))).expectProblem(422, "key.unreadable");
        area.office.with("If-Match", etag).post(third + "/merge", Map.of("members", List.of("999999999999999999"))).expectProblem(404, "notFound");
        area.office.with("If-Match", etag).post(third + "/merge", Map.of("members", Collections.nCopies(101, key(member)))).expect(422);
        area.office.with("If-Match", etag).post(third + "/merge", Map.of("members", List.of(key(closed)), "reason", "长".repeat(501))).expect(422);
        area.office.with("If-Match", etag).post(third + "/merge/undo", Map.of("reason", "没有")).expectProblem(422, "merge.notMerged");
        assertThat(rows(List.of(third)).toString()).contains("RECORDED");
    }

    @Test
    void whatIsAnsweredCanStillBeNotedAsTheSameMatterWithoutAnyEffect() throws Exception {
        String one = area.desk.recorded("同一事项：路灯");
        String closed = area.answeredAtOnce("同一事项：路灯已修");
        List<String> before = rows(List.of(one));
        List<String> closedBefore = rows(List.of(closed));

        JsonNode tied = area.office.post(one + "/merge/same", Map.of("members", List.of(key(closed)), "reason", "同一路口")).expect(200).json();

        assertThat(tied.path("sameMatter").get(0).path("opinion").asText()).isEqualTo(key(closed));
        assertThat(area.office.get(closed + "/merge").json().path("sameMatter").get(0).path("opinion").asText()).isEqualTo(key(one));
        assertThat(rows(List.of(one))).isEqualTo(before);
        assertThat(rows(List.of(closed))).isEqualTo(closedBefore);
        assertThat(area.steps(one)).contains("HAND_ON");
        area.office.post(closed + "/merge/same", Map.of("members", List.of(key(one)))).expectProblem(422, "merge.alreadyTied");
        String undo = one + "/merge/same/" + tied.path("sameMatter").get(0).path("tie").asText() + "/undo";
        area.office.post(undo, Map.of()).expectProblem(422, "required");
        assertThat(area.office.post(undo, Map.of("reason", "不同路口")).expect(200).json().path("sameMatter")).isEmpty();
        area.office.post(undo, Map.of("reason", "不同路口")).expectProblem(404, "notFound");
    }

    @Test
    void ofTwoMergingsThatContradictEachOtherOneIsRefusedAndNoneFails() throws Exception {
        for (int round = 0; round < 8; round++) {
            String one = area.desk.recorded("对并甲" + round);
            String other = area.desk.recorded("对并乙" + round);

            List<Answer> answers = atOnce(List.of(() -> area.merge(one, other), () -> area.merge(other, one)));

            assertThat(answers).extracting(Answer::status).containsAnyOf(200).allMatch(status -> status == 200 || status == 422 || status == 412
                    || status == 409 || status == 503);
            assertThat(answers.stream().filter(answer -> answer.status() == 200)).hasSize(1);
            assertThat(column("select count(*) from reception_opinion where merged_into is not null and id in (" + key(one) + "," + key(other) + ")"))
                    .containsExactly("1");
        }
    }

    @Test
    void whoeverIsMergedWhileTheMasterIsAnsweredIsAnsweredTooOrNotMerged() throws Exception {
        for (int round = 0; round < 8; round++) {
            String master = area.handedOn("答并主" + round);
            area.office.transit(master, "ACCEPT", Map.of()).expect(200);
            String member = area.desk.recorded("答并从" + round);
            String etag = area.office.get(master).etag();

            List<Answer> answers = atOnce(List.of(() -> area.office.transit(master, etag, "REPLY", Map.of("result", "SOLVED", "reply", "已办。")),
                    () -> area.office.with("If-Match", etag).post(master + "/merge", Map.of("members", List.of(key(member))))));

            assertThat(answers.get(0).status()).as(answers.get(0).body()).isEqualTo(200);
            boolean merged = answers.get(1).status() == 200;
            assertThat(area.office.get(member).json().path("status").asText()).isEqualTo(merged ? "REPLIED" : "RECORDED");
        }
    }
}
