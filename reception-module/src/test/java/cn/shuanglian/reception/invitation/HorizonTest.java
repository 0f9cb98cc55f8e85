package cn.shuanglian.reception.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shuanglian.registry.workday.DayKind;
import cn.shuanglian.registry.workday.WorkdayTable;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HorizonTest {
    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 3, 11);

    private final WorkdayTable plain = new WorkdayTable(Map.of());

    @Test
    void threeWorkingDaysBeforeAMondayIsAWednesday() {
        assertThat(Horizon.announced(plain, WEDNESDAY, 3)).isEqualTo(LocalDate.of(2026, 3, 16));
        assertThat(Horizon.announced(plain, WEDNESDAY.minusDays(1), 3)).isEqualTo(LocalDate.of(2026, 3, 13));
    }

    @Test
    void aHolidayBetweenMakesTheAnnouncementEarlier() {
        WorkdayTable friday = new WorkdayTable(Map.of(LocalDate.of(2026, 3, 13), DayKind.OFF));

        assertThat(Horizon.announced(friday, WEDNESDAY, 3)).isEqualTo(LocalDate.of(2026, 3, 17));
    }

    @Test
    void withoutAnyDaysOnlyTodayIsAnnounced() {
        assertThat(Horizon.announced(plain, WEDNESDAY, 0)).isEqualTo(WEDNESDAY);
    }
}
