package cn.shuanglian.reception.search;

import static cn.shuanglian.reception.search.Papers.find;
import static cn.shuanglian.reception.search.Papers.paper;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.shuanglian.reception.opinion.OpinionReach;
import cn.shuanglian.reception.opinion.OpinionRoute;
import cn.shuanglian.reception.search.SearchResult.FacetValue;
import cn.shuanglian.registry.code.AreaCode;
import cn.shuanglian.registry.fault.Refused;
import cn.shuanglian.registry.list.ListRequest;
import cn.shuanglian.registry.list.Position;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShelfTest {
    @TempDir
    Path directory;
    private Shelf shelf;

    @BeforeEach
    void open() throws IOException {
        shelf = new Shelf(directory.resolve("one"));
    }

    @AfterEach
    void close() throws IOException {
        shelf.close();
    }

    @Test
    void everyWordMustBeThereAndTheTitleCountsMore() throws Exception {
        put(paper(1, "430302", "路灯不亮", "巷子里晚上很黑。"), paper(2, "430302", "道路破损", "路灯也坏了，路面有坑。"), paper(3, "430302", "公交太少", "等车要一个小时。"));

        assertThat(find(shelf, "路灯").keys()).containsExactly(1L, 2L);
        assertThat(find(shelf, "路灯 路面").keys()).containsExactly(2L);
        assertThat(find(shelf, "路灯 公交").keys()).isEmpty();
        assertThat(find(shelf, "灯").keys()).containsExactlyInAnyOrder(1L, 2L);
        assertThat(find(shelf, "  ").keys()).containsExactly(3L, 2L, 1L);
    }

    @Test
    void anOpinionIsFoundByItsNumberAndByTheBeginningOfIt() throws Exception {
        put(paper(1, "430302", "路灯不亮", "很黑。"), paper(23, "430302", "道路破损", "有坑。"));

        assertThat(find(shelf, "YJ10023").keys()).containsExactly(23L);
        assertThat(find(shelf, "yj100").keys()).containsExactlyInAnyOrder(1L, 23L);
    }

    @Test
    void whatIsTypedIsNeverReadAsAQuery() throws Exception {
        put(paper(1, "430302", "路灯不亮", "很黑。"));

        for (String typed : List.of("*", "title:路灯 OR", "\"路灯", "(((", "路灯\\", "AND", "，。！", "\u0000", "😀", "~1", "a".repeat(200), "灯 ".repeat(99))) {
            assertThat(find(shelf, typed)).as(typed).isNotNull();
        }
        assertThat(find(shelf, "，。").keys()).isEmpty();
    }

    @Test
    void aChangedOpinionIsFoundByItsNewWordsOnlyAndAGoneOneNotAtAll() throws Exception {
        put(paper(1, "430302", "路灯不亮", "很黑。"), paper(2, "430302", "道路破损", "有坑。"));
        shelf.put(List.of(paper(1, "430302", "公交太少", "等车。")), List.of(2L), 9);
        shelf.show();

        assertThat(find(shelf, "路灯").keys()).isEmpty();
        assertThat(find(shelf, "破损").keys()).isEmpty();
        assertThat(find(shelf, "公交").keys()).containsExactly(1L);
        assertThat(shelf.place()).isEqualTo(9);
    }

    @Test
    void nobodySeesMoreThanTheReachAllows() throws Exception {
        IndexedOpinion one = paper(1, "430302", "路灯不亮", "很黑。");
        put(Papers.of(one, 7, List.of(70L), List.of(700L), "TRANSFERRED", "ACCEPTED"),
                Papers.of(paper(2, "430302001", "路灯不亮", "很黑。"), 8, List.of(80L, 81L), List.of(800L, 801L), "ON_THE_SPOT", "CLOSED"),
                Papers.of(paper(3, "430211", "路灯不亮", "很黑。"), 9, List.of(), List.of(900L), "SUGGESTION", "CLOSED"));

        assertThat(seen("4303", true, List.of(), null, null)).containsExactlyInAnyOrder(1L, 2L);
        assertThat(seen("430302001", true, List.of(), null, null)).containsExactly(2L);
        assertThat(seen("4303", false, List.of(OpinionRoute.TRANSFERRED, OpinionRoute.SUGGESTION), null, null)).containsExactly(1L);
        assertThat(seen("4303", false, List.of(), 8L, null)).containsExactly(2L);
        assertThat(seen("43", false, List.of(), 9L, 81L)).containsExactlyInAnyOrder(2L, 3L);
        assertThat(seen("43", false, List.of(), null, null, 700L, 801L)).containsExactlyInAnyOrder(1L, 2L);
        assertThat(seen("43", false, List.of(), null, null)).isEmpty();
        assertThat(seen("4303", false, List.of(), 9L, null)).as("the own station of another area").isEmpty();
    }

    @Test
    void aFacetCountsWhatAnotherChoiceWouldFind() throws Exception {
        put(Papers.of(paper(1, "430302", "路灯不亮", "很黑。"), 7, List.of(), List.of(), "TRANSFERRED", "ACCEPTED"),
                Papers.of(paper(2, "430304", "路灯不亮", "很黑。"), 7, List.of(), List.of(), "TRANSFERRED", "CLOSED"),
                Papers.of(paper(3, "430304", "路灯不亮", "很黑。"), 7, List.of(), List.of(), "ON_THE_SPOT", "CLOSED"));

        Hits closed = find(shelf, new SearchAsk("路灯", null, Map.of(OpinionFacet.STATUS, "CLOSED")), Papers.ALL, ListRequest.first(50));
        assertThat(closed.keys()).containsExactlyInAnyOrder(2L, 3L);
        assertThat(closed.found()).isEqualTo(2);
        assertThat(closed.facets().get(OpinionFacet.STATUS)).containsExactly(new FacetValue("CLOSED", 2), new FacetValue("ACCEPTED", 1));
        assertThat(closed.facets().get(OpinionFacet.AREA)).containsExactly(new FacetValue("430304", 2));
        assertThat(closed.facets().get(OpinionFacet.CATEGORY)).containsExactly(new FacetValue("01", 2));
        assertThat(closed.facets().get(OpinionFacet.YEAR)).containsExactly(new FacetValue("2025", 2));
        assertThat(closed.facets().get(OpinionFacet.SOURCE)).containsExactly(new FacetValue("PHONE", 2));
        Hits both = find(shelf, new SearchAsk("路灯", null, Map.of(OpinionFacet.STATUS, "CLOSED", OpinionFacet.ROUTE, "TRANSFERRED")), Papers.ALL, ListRequest.first(50));
        assertThat(both.keys()).containsExactly(2L);
        assertThat(both.facets().get(OpinionFacet.ROUTE)).containsExactlyInAnyOrder(new FacetValue("TRANSFERRED", 1), new FacetValue("ON_THE_SPOT", 1));
        assertThat(both.facets().get(OpinionFacet.STATUS)).containsExactlyInAnyOrder(new FacetValue("CLOSED", 1), new FacetValue("ACCEPTED", 1));
        assertThat(find(shelf, new SearchAsk("路灯", null, Map.of(OpinionFacet.STATUS, "NONSENSE")), Papers.ALL, ListRequest.first(50)).keys()).isEmpty();
        assertThat(find(shelf, new SearchAsk("", new AreaCode("430200"), Map.of()), Papers.ALL, ListRequest.first(50)).keys()).isEmpty();
        assertThat(find(shelf, new SearchAsk("", null, Map.of(OpinionFacet.CATEGORY, "0101")), Papers.ALL, ListRequest.first(50)).found()).isEqualTo(3);
        assertThat(find(shelf, new SearchAsk("", null, Map.of(OpinionFacet.CATEGORY, "0102")), Papers.ALL, ListRequest.first(50)).found()).isZero();
    }

    @Test
    void pagesFollowEachOtherBothWaysInEveryOrder() throws Exception {
        put(LongStream.rangeClosed(1, 45).mapToObj(id -> paper(id, "430302", "路灯不亮", id % 3 == 0 ? "路灯路灯路灯" : "很黑。")).toArray(IndexedOpinion[]::new));

        for (String sort : Stream.of("", "relevance", "-relevance", "heardOn", "-heardOn").toList()) {
            List<Long> all = new ArrayList<>();
            Position from = null;
            Hits page;
            List<Long> before = List.of();
            do {
                page = find(shelf, ask(), Papers.ALL, request(sort, from, false));
                assertThat(page.found()).isEqualTo(45);
                if (from != null) {
                    assertThat(find(shelf, ask(), Papers.ALL, request(sort, page.previous(), true)).keys()).as(sort).isEqualTo(before);
                }
                all.addAll(page.keys());
                before = page.keys();
                from = page.next();
            } while (from != null);
            assertThat(all).as(sort).hasSize(45).doesNotHaveDuplicates();
            if (sort.endsWith("heardOn")) {
                assertThat(all.get(0)).as(sort).isEqualTo(sort.startsWith("-") ? 45L : 1L);
            }
        }
    }

    @Test
    void aPlaceOfAnotherOrderAndAnUnknownOrderAreRefused() throws Exception {
        put(paper(1, "430302", "路灯不亮", "很黑。"));

        assertThatThrownBy(() -> find(shelf, ask(), Papers.ALL, new ListRequest("heardOn", false, new Position("x", 1), false, 10))).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> find(shelf, ask(), Papers.ALL, ListRequest.first(5).sort() == null ? new ListRequest("title", false, null, false, 5) : null))
                .isInstanceOf(Refused.class);
    }

    @Test
    void whatWasNotCommittedIsGoneAndThePlaceTellsFromWhereToReadAgain() throws Exception {
        put(paper(1, "430302", "路灯不亮", "很黑。"));
        shelf.commit();
        shelf.put(List.of(paper(2, "430302", "道路破损", "有坑。")), List.of(), 12);
        shelf.show();
        assertThat(find(shelf, "破损").keys()).containsExactly(2L);

        try (Shelf again = new Shelf(asAfterAKill())) {
            assertThat(again.place()).isEqualTo(5);
            assertThat(find(again, "路灯").keys()).containsExactly(1L);
            assertThat(find(again, "破损").keys()).isEmpty();
            assertThat(again.isComplete()).isFalse();
        }
    }

    /** What the disk holds at this moment, as a process finds it that comes after one that was killed. */
    private Path asAfterAKill() throws IOException {
        Path copy = Files.createDirectory(directory.resolve("copy"));
        try (Stream<Path> files = Files.list(shelf.path())) {
            for (Path file : files.filter(each -> !each.endsWith("write.lock")).toList()) {
                Files.copy(file, copy.resolve(file.getFileName()));
            }
        }
        return copy;
    }

    private List<Long> seen(String area, boolean whole, List<OpinionRoute> routes, Long station, Long unit, Long... mandates) throws IOException {
        return find(shelf, ask(), new OpinionReach(area, whole, routes, station, unit, List.of(mandates)), ListRequest.first(50)).keys();
    }

    private static SearchAsk ask() {
        return new SearchAsk("路灯", null, Map.of());
    }

    private static ListRequest request(String sort, Position from, boolean backwards) {
        return new ListRequest(sort.isEmpty() ? null : sort.replace("-", ""), sort.startsWith("-"), from, backwards, 10);
    }

    private void put(IndexedOpinion... opinions) throws IOException {
        shelf.put(List.of(opinions), List.of(), 5);
        shelf.show();
    }
}
