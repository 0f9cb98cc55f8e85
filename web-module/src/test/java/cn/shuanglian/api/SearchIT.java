package cn.shuanglian.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Search, similar opinions and the feed of changes, in a county of which the sample knows nothing. */
@ArquillianTest
@RunAsClient
class SearchIT {
    private static final String COUNTY = "433124";
    private static final int MOST_LOOKS = 150;
    private static final Set<String> READERS = Set.of("LIAISON_OFFICE", "DIRECTORS", "GOVERNMENT_OFFICE", "TOWNSHIP_OFFICE", "STATION_OFFICER",
            "HANDLING_UNIT", "DEPUTY", "GROUP_LEADER", "AUDITOR");

    private final ApiClient province = ApiClient.forArea("430000");
    private final ApiClient xiangtan = ApiClient.forArea("430300");

    @BeforeAll
    static void register() throws Exception {
        ApiClient province = ApiClient.forArea("430000");
        SheetJob.sound(province, "stations", """
                联络站名称,类别,行政区划,所在县市区,共建类型,设立日期,年度运转经费
                花垣检索联络站,乡镇街道,433124,花垣县,人大代表,2017-01-01,20000
                """);
        SheetJob.sound(province, "deputies", """
                姓名,出生日期,层级,届次,行政区划,选举单位,代表团,联络站,当选日期
                花垣检索甲,1965-01-01,县,第五届,433124,第1选区,第1代表团,花垣检索联络站,2018-01-01
                """);
    }

    @Test
    void everybodyFindsExactlyWhatTheListOfOpinionsShows() throws Exception {
        indexed();
        for (Credentials person : Credentials.all()) {
            if (!person.kind().equals("user") || person.roles().stream().noneMatch(READERS::contains)
                    || person.roles().contains("DIRECTORS") || person.roles().contains("AUDITOR")) {
                continue;
            }
            ApiClient as = province.actingFor(person.login());
            Answer list = as.get("/opinions?area=430300&limit=500&sort=-heardOn&includeTotal=true").expect(200);
            Answer search = as.get("/opinions/search?area=430300&limit=500&sort=-heardOn&includeTotal=true").expect(200);

            assertThat(search.json().path("found").asLong()).as(person.login()).isEqualTo(list.json().path("page").path("total").asLong());
            assertThat(search.json().path("page").path("total").asLong()).isEqualTo(search.json().path("found").asLong());
            assertThat(ids(search)).as(person.login()).containsExactlyElementsOf(ids(list));
        }
    }

    @Test
    void thePagesOfASearchHoldEverythingOnce() throws Exception {
        indexed();
        long found = xiangtan.get("/opinions/search?q=" + encoded("工地噪声")).expect(200).json().path("found").asLong();
        Walk walk = Walk.through(xiangtan, "/opinions/search?limit=7&q=" + encoded("工地噪声"));

        assertThat(found).isPositive();
        assertThat(walk.column("id")).hasSize((int) found).doesNotHaveDuplicates();
        assertThat(walk.column("title")).allMatch(title -> title.contains("噪声"));
        assertThat(walk.pages()).isEqualTo((int) Math.ceil(found / 7.0));
    }

    @Test
    void aFacetSaysHowManyTheListHasWithIt() throws Exception {
        indexed();
        JsonNode facets = xiangtan.get("/opinions/search?area=430302").expect(200).json().path("facets");
        for (String facet : List.of("status", "route", "result")) {
            assertThat(facets.path(facet)).as(facet).isNotEmpty();
            for (JsonNode value : facets.path(facet)) {
                String path = "/opinions?limit=1&includeTotal=true&area=430302&" + facet + "=" + value.path("value").asText();
                assertThat(xiangtan.get(path).expect(200).json().path("page").path("total").asLong()).as(path).isEqualTo(value.path("count").asLong());
            }
        }
        assertThat(facets.path("area")).as("counties of the city").hasSizeGreaterThan(1).allMatch(area -> area.path("value").asText().startsWith("4303"));
    }

    @Test
    void nothingOfAnotherCityIsFoundOrCountedOrAlike() throws Exception {
        indexed();
        assertThat(xiangtan.get("/opinions/search?area=430200").expect(200).json().path("found").asLong(-1)).isZero();
        assertThat(xiangtan.get("/opinions/search?area=430203").expect(200).json().path("found").asLong(-1)).isZero();
        JsonNode foreign = province.get("/opinions?area=430200&limit=1").expect(200).data().get(0);
        assertThat(xiangtan.get("/opinions/search?q=" + foreign.path("number").asText()).expect(200).data()).isEmpty();
        assertThat(province.get("/opinions/search?q=" + foreign.path("number").asText()).expect(200).data()).hasSize(1);
        xiangtan.get("/opinions/" + foreign.path("id").asText() + "/similar").expectProblem(404, "notFound");
        JsonNode own = xiangtan.get("/opinions/search?limit=1&q=" + encoded("护坡")).expect(200).data().get(0);
        List<JsonNode> alike = rows(xiangtan.get("/opinions/" + own.path("id").asText() + "/similar?limit=50").expect(200).data());
        assertThat(alike).isNotEmpty().allMatch(each -> each.path("area").asText().startsWith("4303"));
    }

    @Test
    void whatIsRecordedIsFoundAtOnceAndAlikeWithItsReasons() throws Exception {
        Desk desk = Desk.in(province, COUNTY);
        String first = recorded(desk, "东江湖栈道木板腐烂", "东江湖边栈道的木板腐烂，游客踩空受伤，请尽快更换。");
        String second = recorded(desk, "湖边栈道木板烂了", "东江湖栈道木板烂了没有人换，游客差点踩空。");
        String other = recorded(desk, "村小食堂没有热水", "冬天孩子们只能喝冷水。");

        await(() -> ids(province.get("/opinions/search?area=" + COUNTY + "&q=" + encoded("栈道"))), ids -> ids.containsAll(List.of(first, second)));
        JsonNode hit = find("栈道 踩空", first);
        assertThat(hit.path("titlePieces")).anyMatch(piece -> piece.path("hit").asBoolean() && piece.path("text").asText().equals("栈道"));
        assertThat(hit.path("snippet")).anyMatch(piece -> piece.path("hit").asBoolean() && piece.path("text").asText().equals("踩空"));
        List<JsonNode> alike = rows(province.get("/opinions/" + first + "/similar").expect(200).data());
        assertThat(alike).extracting(each -> each.path("opinion").asText()).contains(second).doesNotContain(first, other);
        JsonNode best = alike.stream().filter(each -> each.path("opinion").asText().equals(second)).findFirst().orElseThrow();
        assertThat(best.path("score").asDouble()).isBetween(0.4, 1.0);
        assertThat(best.path("why")).extracting(why -> why.path("reason").asText()).contains("WORDS", "PLACE", "TIME", "CATEGORY");
        assertThat(best.path("why").get(0).path("words")).anyMatch(word -> word.asText().contains("栈道"));
    }

    @Test
    void aStepIsFollowedByTheIndexAndStandsInTheFeedAfterTheRecord() throws Exception {
        Desk desk = Desk.in(province, COUNTY);
        String id = recorded(desk, "候车亭顶棚漏雨", "下雨天候车亭顶棚漏雨。");
        long before = seq(id, 0);
        await(() -> statuses("候车亭顶棚"), statuses -> statuses.equals(List.of("RECORDED")));
        province.transit("/opinions/" + id, "DECLINE", Map.of("note", "已经进入诉讼", "declineReason", "LITIGATION", "goTo", "花垣县人民法院")).expect(200);

        await(() -> statuses("候车亭顶棚"), statuses -> statuses.equals(List.of("REPLIED")));
        assertThat(seq(id, before)).isGreaterThan(before);
    }

    @Test
    void anythingMayBeTypedAndWhatCannotBeReadIsRefusedWithItsName() {
        for (String typed : List.of("*", "\"", "(", "title:x AND", "'; drop table x", "<script>", "%", "\\", "。，", "😀", "a b c d e f g h i j k l m n")) {
            province.get("/opinions/search?q=" + encoded(typed)).expect(200);
        }
        for (String bad : List.of("status=X", "route=x", "area=43", "year=12", "year=x", "limit=0", "limit=501", "cursor=x", "sort=title", "source=X", "x=1",
                "q=" + "a".repeat(201), "q=a&q=b")) {
            assertThat(province.get("/opinions/search?" + bad).status()).as(bad).isEqualTo(400);
        }
        assertThat(province.get("/opinions/search?category=x").expect(200).data()).isEmpty();
        String cursor = province.get("/opinions/search?limit=1").expect(200).json().path("page").path("nextCursor").asText();
        assertThat(province.get("/opinions/search?limit=1&sort=heardOn&cursor=" + cursor).status()).isEqualTo(400);
        assertThat(province.get("/opinions/1/similar").status()).isEqualTo(404);
        assertThat(province.get("/opinions/x/similar").status()).isIn(400, 404);
        assertThat(province.get("/opinions/1/similar?limit=51").status()).isEqualTo(400);
        ApiClient.anonymous().get("/opinions/search").expect(401);
    }

    @Test
    void theFeedTellsEachRecordOnceInOrderAndOnlyOfTheOwnArea() {
        long after = 0;
        List<JsonNode> all = new ArrayList<>();
        boolean more = true;
        while (more) {
            JsonNode page = xiangtan.get("/changes?limit=500&after=" + after).expect(200).json();
            all.addAll(rows(page.path("data")));
            assertThat(page.path("page").path("after").asLong()).isGreaterThanOrEqualTo(after);
            after = page.path("page").path("after").asLong();
            more = page.path("page").path("more").asBoolean();
        }
        assertThat(all.stream().map(change -> change.path("seq").asLong())).isSorted().doesNotHaveDuplicates();
        assertThat(all.stream().map(change -> change.path("type").asText() + change.path("id").asText())).doesNotHaveDuplicates();
        assertThat(all).allMatch(change -> Set.of("SAVED", "DELETED").contains(change.path("kind").asText()) && change.path("at").asText().contains("T"));
        Set<String> own = Set.copyOf(Walk.through(xiangtan, "/opinions?limit=500").column("id"));
        Set<String> told = Set.copyOf(all.stream().filter(change -> change.path("type").asText().equals("opinion")).map(change -> change.path("id").asText()).toList());
        assertThat(told).containsExactlyInAnyOrderElementsOf(own);
        assertThat(Set.copyOf(all.stream().map(change -> change.path("type").asText()).toList()))
                .contains("opinion", "reception", "deputy", "station", "group", "unit", "suggestion");
        for (String bad : List.of("after=x", "after=-1", "type=account", "limit=0", "before=1")) {
            assertThat(xiangtan.get("/changes?" + bad).status()).as(bad).isEqualTo(400);
        }
    }

    @Test
    void theFeedIsForOfficesOfAnArea() {
        for (String role : List.of("STATION_OFFICER", "HANDLING_UNIT", "DEPUTY", "GOVERNMENT_OFFICE")) {
            assertThat(province.actingFor(Credentials.user(role).login()).get("/changes").status()).as(role).isEqualTo(403);
        }
    }

    private JsonNode find(String words, String id) {
        return Desk.rows(province.get("/opinions/search?area=" + COUNTY + "&q=" + encoded(words)).expect(200)).stream()
                .filter(hit -> hit.path("id").asText().equals(id)).findFirst().orElseThrow();
    }

    private List<String> statuses(String words) {
        return Desk.rows(province.get("/opinions/search?area=" + COUNTY + "&q=" + encoded(words)).expect(200)).stream()
                .map(hit -> hit.path("status").asText()).toList();
    }

    /** The place of the opinion's latest change. */
    private long seq(String id, long after) throws InterruptedException {
        return await(() -> rows(province.get("/changes?limit=500&type=opinion&after=" + Math.max(after, lately())).expect(200).json().path("data")).stream()
                .filter(change -> change.path("id").asText().equals(id)).map(change -> change.path("seq").asLong()).toList(), found -> !found.isEmpty()).get(0);
    }

    private static long lately() {
        return Long.parseLong(ActivityArea.column("select greatest(0, last_seq - 300) from registry_change_counter").get(0));
    }

    private String recorded(Desk desk, String title, String text) {
        Map<String, Object> body = desk.opinion(title);
        body.put("text", text);
        return province.post("/opinions", body).expect(201).json().path("id").asText();
    }

    /** Until the first index of the server holds everything. */
    private void indexed() throws InterruptedException {
        await(() -> List.of(province.get("/opinions/search?limit=1").expect(200).json().path("complete").asBoolean()), complete -> complete.get(0));
    }

    private interface Look<T> {
        List<T> now();
    }

    private static <T> List<T> await(Look<T> look, Predicate<List<T>> wanted) throws InterruptedException {
        CountDownLatch never = new CountDownLatch(1);
        List<T> seen = look.now();
        for (int i = 0; i < MOST_LOOKS && !wanted.test(seen); i++) {
            never.await(200, TimeUnit.MILLISECONDS);
            seen = look.now();
        }
        assertThat(wanted.test(seen)).as(seen.toString()).isTrue();
        return seen;
    }

    private static List<String> ids(Answer list) {
        return Desk.rows(list).stream().map(row -> row.path("id").asText()).toList();
    }

    private static List<JsonNode> rows(JsonNode data) {
        return StreamSupport.stream(data.spliterator(), false).toList();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
