package cn.shuanglian.web.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shuanglian.evaluation.assessment.SheetEvidence;
import cn.shuanglian.evaluation.assessment.SheetLine;
import cn.shuanglian.evaluation.ledger.EvidenceKind;
import cn.shuanglian.evaluation.ledger.Manner;
import cn.shuanglian.evaluation.rubric.Rate;
import cn.shuanglian.evaluation.rubric.RubricItem;
import cn.shuanglian.evaluation.rubric.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReckoningTest {
    private static final Wording NAME = new Wording("项目", "item");
    private static final Rate RECEPTIONS = new Rate(Manner.ATTENDED, 2, 5, 2, 14);

    @Test
    void firstAndFurtherTimesAreAddedUpBeforeTheReader() {
        assertThat(chinese(line(14, 14, List.of(RECEPTIONS), times(Manner.ATTENDED, 4)))).isEqualTo("4 次：2×5 + 2×2 = 14 分");
        assertThat(chinese(line(5, 14, List.of(RECEPTIONS), times(Manner.ATTENDED, 1)))).isEqualTo("1 次：1×5 = 5 分");
    }

    @Test
    void aSumAboveTheCapSaysWhatCounts() {
        assertThat(chinese(line(14, 14, List.of(RECEPTIONS), times(Manner.ATTENDED, 6)))).isEqualTo("6 次：2×5 + 4×2 = 18 分，封顶计 14 分");
    }

    @Test
    void severalMannersAreToldApartAndCappedOnceMoreTogether() {
        List<Rate> rates = List.of(new Rate(Manner.LED, 1, 6, 2, 10), new Rate(Manner.SECONDED, 0, 0, 1, 4));
        assertThat(chinese(line(10, 10, rates, Stream.concat(times(Manner.LED, 2), times(Manner.SECONDED, 5)))))
                .isEqualTo("领衔 2 次：1×6 + 1×2 = 8 分；联名 5 次：5×1 = 5 分，封顶计 4 分，封顶计 10 分");
    }

    @Test
    void withoutARecordNothingIsReckoned() {
        assertThat(Reckoning.of(line(0, 14, List.of(RECEPTIONS), Stream.of()), Locale.SIMPLIFIED_CHINESE)).isEmpty();
    }

    @Test
    void anEnglishReaderGetsEnglish() {
        assertThat(Reckoning.of(line(14, 14, List.of(RECEPTIONS), times(Manner.ATTENDED, 6)), Locale.ENGLISH))
                .isEqualTo("6 times: 2×5 + 4×2 = 18 points, capped at 14");
    }

    private static String chinese(SheetLine line) {
        return Reckoning.of(line, Locale.SIMPLIFIED_CHINESE);
    }

    private static SheetLine line(int points, int cap, List<Rate> rates, Stream<SheetEvidence> evidence) {
        List<SheetEvidence> records = evidence.toList();
        return new SheetLine(new RubricItem("B2", cap, true, NAME, NAME, NAME, NAME, rates), points, !records.isEmpty(), true, records);
    }

    private static Stream<SheetEvidence> times(Manner manner, int times) {
        return IntStream.range(0, times).mapToObj(i -> new SheetEvidence(EvidenceKind.RECEPTION, i, LocalDate.of(2018, 1, 15), manner, 1L, "站"));
    }
}
