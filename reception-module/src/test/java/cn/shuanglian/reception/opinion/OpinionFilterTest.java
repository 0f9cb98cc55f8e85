package cn.shuanglian.reception.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shuanglian.registry.code.AreaCode;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class OpinionFilterTest {
    @Test
    void narrowingAFilterKeepsEverythingElse() {
        OpinionFilter all = new OpinionFilter(new AreaCode("430200"), 1L, 2L, 3L, "01", OpinionStatus.CLOSED, OpinionRoute.SUGGESTION,
                OpinionResult.SOLVED, Satisfaction.BASICALLY, 4L, LocalDate.of(2018, 1, 1), LocalDate.of(2018, 12, 31), true, false,
                Timeliness.LATE, "words", OpinionSource.VISIT, OpinionUrgency.CRITICAL, 5L, true, 6L);
        assertThat(all.but().build()).isEqualTo(all);
        assertThat(all.but().words("other").build().words()).isEqualTo("other");
    }

    @Test
    void anEmptyFilterLeavesEverythingOpen() {
        assertThat(OpinionFilter.with().build()).isEqualTo(OpinionFilter.NONE).hasAllNullFieldsOrProperties();
    }
}
