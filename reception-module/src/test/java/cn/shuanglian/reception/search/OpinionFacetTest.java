package cn.shuanglian.reception.search;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shuanglian.reception.opinion.OpinionResult;
import cn.shuanglian.reception.opinion.OpinionRoute;
import cn.shuanglian.reception.opinion.OpinionSource;
import cn.shuanglian.reception.opinion.OpinionStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OpinionFacetTest {
    @Test
    void everyValueComesBackFromTheNumbersOfAnOpinion() {
        for (OpinionStatus status : OpinionStatus.values()) {
            IndexedOpinion opinion = new IndexedOpinion(1, "YJ1", LocalDate.of(2199, 12, 31), "659099123", null, List.of(), List.of(), "9903", "", "", "",
                    last(OpinionRoute.values()), status.name(), last(OpinionResult.values()), last(OpinionSource.values()));
            long packed = OpinionFacet.packed(opinion);

            assertThat(Stream.of(OpinionFacet.values()).map(facet -> facet.value(facet.of(packed)))).containsExactly("659099", "99",
                    last(OpinionRoute.values()), status.name(), last(OpinionResult.values()), last(OpinionSource.values()), "2199");
        }
    }

    @Test
    void whatCannotBeAValueHasNoNumber() {
        assertThat(OpinionFacet.STATUS.number("NONSENSE")).isEqualTo(-1);
        assertThat(OpinionFacet.AREA.number("43")).isEqualTo(-1);
        assertThat(OpinionFacet.AREA.number("43030x")).isEqualTo(-1);
        assertThat(OpinionFacet.YEAR.number("99999999999")).isEqualTo(-1);
        assertThat(OpinionFacet.YEAR.number("1")).isEqualTo(-1);
        assertThat(OpinionFacet.CATEGORY.number("x")).isEqualTo(-1);
        assertThat(OpinionFacet.RESULT.number("")).isZero();
    }

    private static String last(Enum<?>[] words) {
        return words[words.length - 1].name();
    }
}
