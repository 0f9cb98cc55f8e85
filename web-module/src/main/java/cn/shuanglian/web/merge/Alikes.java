package cn.shuanglian.web.merge;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import cn.shuanglian.reception.opinion.OpinionRow;
import cn.shuanglian.reception.opinion.Opinions;
import cn.shuanglian.reception.search.SimilarOpinion;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How opinions that look alike stand. */
final class Alikes {
    private Alikes() {
    }

    static Map<Long, OpinionRow> rows(Opinions opinions, List<SimilarOpinion> found) {
        return opinions.among(found.stream().map(SimilarOpinion::id).toList()).stream()
                .collect(toMap(OpinionRow::id, identity(), (one, same) -> one, HashMap::new));
    }

    static boolean isOpen(OpinionRow row) {
        return row != null && row.repliedOn() == null;
    }
}
