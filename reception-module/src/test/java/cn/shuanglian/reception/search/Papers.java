package cn.shuanglian.reception.search;

import cn.shuanglian.reception.opinion.OpinionReach;
import cn.shuanglian.registry.list.ListRequest;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Opinions for tests, and the questions they are found by. */
final class Papers {
    static final OpinionReach ALL = new OpinionReach("", true, List.of(), null, null, List.of());

    private Papers() {
    }

    static IndexedOpinion paper(long id, String area, String title, String text) {
        return new IndexedOpinion(id, "YJ" + (10_000 + id), LocalDate.of(2025, 1, 1).plusDays(id), area, 7L, List.of(), List.of(), "0101", title, text, "",
                "TRANSFERRED", "RECORDED", "", "RECEPTION");
    }

    static IndexedOpinion of(IndexedOpinion paper, long station, List<Long> units, List<Long> mandates, String route, String status) {
        return new IndexedOpinion(paper.id(), paper.number(), paper.heardOn(), paper.area(), station, units, mandates, paper.category(), paper.title(),
                paper.text(), "", route, status, "", "PHONE");
    }

    static Hits find(Shelf shelf, String words) throws IOException {
        return find(shelf, new SearchAsk(words, null, Map.of()), ALL, ListRequest.first(50));
    }

    static Hits find(Shelf shelf, SearchAsk ask, OpinionReach reach, ListRequest request) throws IOException {
        return shelf.read(searcher -> Hits.of(searcher, Questions.of(ask, reach), ask, request));
    }
}
