package cn.shuanglian.evaluation.rubric;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shuanglian.evaluation.ledger.EvidenceKind;
import cn.shuanglian.evaluation.ledger.LedgerLine;
import cn.shuanglian.evaluation.ledger.Manner;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoreTest {
    private static final Wording WORDS = new Wording("", "");
    private static final Rubric RUBRIC = new Rubric(1, "000000", 1, 2018, "", List.of(
            new RubricItem("A1", 15, false, WORDS, WORDS, WORDS, WORDS, List.of()),
            new RubricItem("A3", 10, false, WORDS, WORDS, WORDS, WORDS,
                    List.of(new Rate(Manner.LED, 1, 6, 2, 10), new Rate(Manner.SECONDED, 0, 0, 1, 4))),
            new RubricItem("B2", 14, true, WORDS, WORDS, WORDS, WORDS, List.of(new Rate(Manner.ATTENDED, 2, 5, 2, 14))),
            new RubricItem("C1", 5, false, WORDS, WORDS, WORDS, WORDS,
                    List.of(new Rate(Manner.ORAL, 0, 0, 5, 5), new Rate(Manner.WRITTEN, 0, 0, 3, 3)))));

    private long lastId;

    @ParameterizedTest
    @CsvSource({"0,0", "1,5", "2,10", "3,12", "4,14", "5,14", "40,14"})
    void receivingGivesFiveTwiceThenTwoEachUpToFourteen(int times, int points) {
        assertThat(Score.of(times("B2", Manner.ATTENDED, times), RUBRIC).points()).isEqualTo(points);
    }

    @Test
    void anOralReportGivesFiveAWrittenOneThreeAndBothTogetherNoMoreThanFive() {
        List<LedgerLine> oral = times("C1", Manner.ORAL, 1);
        List<LedgerLine> written = times("C1", Manner.WRITTEN, 1);
        assertThat(Score.of(oral, RUBRIC).points()).isEqualTo(5);
        assertThat(Score.of(written, RUBRIC).points()).isEqualTo(3);
        assertThat(Score.of(together(oral, written), RUBRIC).points()).isEqualTo(5);
    }

    @Test
    void eachMannerHasItsOwnCapBelowThatOfTheItem() {
        assertThat(Score.of(times("A3", Manner.SECONDED, 9), RUBRIC).points()).isEqualTo(4);
        assertThat(Score.of(together(times("A3", Manner.SECONDED, 9), times("A3", Manner.LED, 2)), RUBRIC).points()).isEqualTo(10);
    }

    @Test
    void withoutAnyRecordOnlyWhatEveryoneCouldDoIsAvailable() {
        Score score = Score.of(List.of(), RUBRIC);
        assertThat(score.points()).isZero();
        assertThat(score.available()).isEqualTo(14);
        assertThat(score.lines()).hasSize(4).noneMatch(ScoreLine::isRecorded);
        assertThat(score.lines()).filteredOn(ScoreLine::counted).extracting(ScoreLine::item).containsExactly("B2");
    }

    @Test
    void aRecordBringsItsItemAmongThePointsAvailable() {
        assertThat(Score.of(times("C1", Manner.WRITTEN, 1), RUBRIC).available()).isEqualTo(19);
    }

    @Test
    void whatWasTakenBackIsNeitherPointNorEvidence() {
        List<LedgerLine> entries = times("B2", Manner.ATTENDED, 2);
        Score score = Score.of(together(entries, List.of(reversal(entries.get(0)))), RUBRIC);
        assertThat(score.points()).isEqualTo(5);
        assertThat(score.lines().get(2).evidence()).containsExactly(entries.get(1));
    }

    @Test
    void entriesOfAnItemTheRubricDoesNotKnowGiveNothing() {
        assertThat(Score.of(times("Z9", Manner.ATTENDED, 3), RUBRIC).points()).isZero();
    }

    @Test
    void neitherTheOrderOfEntriesNorDetoursThroughReversalsMatter() {
        Random random = new Random(2018);
        for (int run = 0; run < 500; run++) {
            List<LedgerLine> straight = together(times("B2", Manner.ATTENDED, random.nextInt(6)),
                    together(times("C1", Manner.ORAL, random.nextInt(2)), times("C1", Manner.WRITTEN, random.nextInt(3))));
            List<LedgerLine> detour = new ArrayList<>(straight);
            for (LedgerLine mistaken : together(times("B2", Manner.ATTENDED, random.nextInt(5)), times("A3", Manner.LED, random.nextInt(5)))) {
                detour.add(mistaken);
                detour.add(reversal(mistaken));
            }
            Collections.shuffle(detour, random);
            assertThat(Score.of(detour, RUBRIC)).isEqualTo(Score.of(straight, RUBRIC));
        }
    }

    @Test
    void noScoreExceedsThePointsAvailableAndNoLineItsCap() {
        Random random = new Random(7);
        for (int run = 0; run < 500; run++) {
            List<LedgerLine> entries = new ArrayList<>();
            for (RubricItem item : RUBRIC.items()) {
                for (Rate rate : item.rates()) {
                    entries.addAll(times(item.code(), rate.manner(), random.nextInt(30)));
                }
            }
            Score score = Score.of(entries, RUBRIC);
            assertThat(score.points()).isBetween(0, score.available());
            assertThat(score.lines()).allSatisfy(line -> assertThat(line.points()).isBetween(0, line.cap()));
        }
    }

    private List<LedgerLine> times(String item, Manner manner, int times) {
        List<LedgerLine> entries = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            entries.add(new LedgerLine(++lastId, 1, item, manner, 1, LocalDate.of(2018, 1 + i % 12, 15), 9L, EvidenceKind.RECEPTION,
                    lastId, 0, 0, null));
        }
        return entries;
    }

    private LedgerLine reversal(LedgerLine entry) {
        return new LedgerLine(++lastId, 1, entry.item(), entry.manner(), -1, entry.happenedOn(), 9L, EvidenceKind.RECEPTION,
                entry.evidenceId(), 0, 0, entry.id());
    }

    private static List<LedgerLine> together(List<LedgerLine> some, List<LedgerLine> more) {
        List<LedgerLine> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }
}
