package cn.shuanglian.evaluation.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shuanglian.reception.opinion.OpinionCount;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class OpinionFigureTest {
    @Test
    void theRateOfTheBulletinIsSolvedOfCollected() {
        assertThat(OpinionFigure.SOLVED_RATE.value(count(1672, 904, 0, 0, 0))).isEqualByComparingTo("0.5407");
        assertThat(OpinionFigure.SOLVED_RATE.value(count(1820, 890, 0, 0, 0))).isEqualByComparingTo("0.4890");
    }

    @Test
    void ratesAreRoundedHalfUp() {
        assertThat(OpinionFigure.SOLVED_RATE.value(count(20_000, 1, 0, 0, 0))).isEqualByComparingTo("0.0001");
        assertThat(OpinionFigure.SOLVED_RATE.value(count(3, 2, 0, 0, 0))).isEqualByComparingTo("0.6667");
    }

    @Test
    void ofNothingThereIsNoRate() {
        OpinionCount nothing = count(0, 0, 0, 0, 0);
        assertThat(OpinionFigure.values()).filteredOn(OpinionFigure::isRate).hasSize(5)
                .allSatisfy(figure -> assertThat(figure.value(nothing)).isNull());
        assertThat(OpinionFigure.COLLECTED.value(nothing)).isZero();
    }

    @Test
    void basicallySatisfiedIsNotSatisfiedAndIsGivenBesideIt() {
        OpinionCount rated = count(10, 0, 2, 1, 1);
        assertThat(OpinionFigure.SATISFACTION_RATE.value(rated)).isEqualByComparingTo("0.5");
        assertThat(OpinionFigure.CONTENT_RATE.value(rated)).isEqualByComparingTo("0.75");
    }

    @Test
    void ratesOfASumAreWorkedOutFromTheSumWhateverTheGroups() {
        Random random = new Random(1672);
        for (int run = 0; run < 200; run++) {
            List<OpinionCount> groups = new ArrayList<>();
            long collected = 0;
            long solved = 0;
            for (int group = random.nextInt(8); group > 0; group--) {
                int of = random.nextInt(500);
                int done = random.nextInt(of + 1);
                collected += of;
                solved += done;
                groups.add(count(of, done, 0, 0, 0));
            }
            OpinionCount sum = Sums.of(groups);
            assertThat(sum).isEqualTo(count(collected, solved, 0, 0, 0));
            assertThat(OpinionFigure.SOLVED_RATE.value(sum)).isEqualTo(OpinionFigure.SOLVED_RATE.value(count(collected, solved, 0, 0, 0)));
        }
    }

    private static OpinionCount count(long collected, long solved, long satisfied, long basically, long dissatisfied) {
        return new OpinionCount(null, collected, solved, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, satisfied, basically, dissatisfied, 0, 0);
    }
}
