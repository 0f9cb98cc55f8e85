package cn.shuanglian.evaluation.cadre;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PaceTest {
    private static final LocalDate SPRING = LocalDate.of(2026, 4, 1);
    private static final LocalDate AUTUMN = LocalDate.of(2026, 10, 1);
    private static final LocalDate NEW_YEARS_EVE = LocalDate.of(2026, 12, 31);

    @Test
    void whoeverReceivedAsOftenAsRequiredHasDoneTheDuty() {
        assertThat(Pace.of(2, 0, 2, 2026, SPRING).outlook()).isEqualTo(Outlook.MET);
        assertThat(Pace.of(0, 0, 0, 2026, SPRING).outlook()).as("nothing required").isEqualTo(Outlook.MET);
        assertThat(Pace.of(2, 0, 2, 2018, SPRING).outlook()).isEqualTo(Outlook.MET);
    }

    @Test
    void tooFewPlannedIsAShortfallForeseen() {
        Pace pace = Pace.of(0, 1, 2, 2026, SPRING);

        assertThat(pace.outlook()).isEqualTo(Outlook.SHORT);
        assertThat(pace.lacking()).isOne();
    }

    @Test
    void enoughPlannedIsOnTrackUntilTheYearsDaysAskForMore() {
        assertThat(Pace.of(0, 2, 2, 2026, SPRING).outlook()).isEqualTo(Outlook.ON_TRACK);
        assertThat(Pace.of(0, 2, 2, 2026, AUTUMN).outlook()).isEqualTo(Outlook.BEHIND);
        assertThat(Pace.of(1, 1, 2, 2026, AUTUMN).outlook()).isEqualTo(Outlook.ON_TRACK);
        assertThat(Pace.of(1, 1, 2, 2026, NEW_YEARS_EVE).outlook()).isEqualTo(Outlook.BEHIND);
    }

    @Test
    void whenTheYearIsOverNothingIsPlannedAnyMore() {
        Pace pace = Pace.of(1, 1, 2, 2025, SPRING);

        assertThat(pace.outlook()).isEqualTo(Outlook.MISSED);
        assertThat(pace.lacking()).isOne();
        assertThat(pace.planned()).isZero();
    }

    @Test
    void aYearToComeAsksForNothingYetButForecasts() {
        assertThat(Pace.of(0, 2, 2, 2027, NEW_YEARS_EVE).outlook()).isEqualTo(Outlook.ON_TRACK);
        assertThat(Pace.of(0, 0, 2, 2027, NEW_YEARS_EVE).outlook()).isEqualTo(Outlook.SHORT);
    }
}
