package cn.shuanglian.registry.workday;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class WorkdayTableTest {
    /** Worked out apart from the program: where the 15th of each month goes when it may not be a day off. */
    private static final String FIFTEENTHS = """
            2015: 01-15 02-15 03-16 04-15 05-15 06-15 07-15 08-17 09-15 10-15 11-16 12-15
            2016: 01-15 02-15 03-15 04-15 05-16 06-15 07-15 08-15 09-18 10-17 11-15 12-15
            2017: 01-16 02-15 03-15 04-17 05-15 06-15 07-17 08-15 09-15 10-16 11-15 12-15
            2018: 01-15 02-22 03-15 04-16 05-15 06-15 07-16 08-15 09-17 10-15 11-15 12-17
            2019: 01-15 02-15 03-15 04-15 05-15 06-17 07-15 08-15 09-16 10-15 11-15 12-16
            2020: 01-15 02-17 03-16 04-15 05-15 06-15 07-15 08-17 09-15 10-15 11-16 12-15
            2021: 01-15 02-18 03-15 04-15 05-17 06-15 07-15 08-16 09-15 10-15 11-15 12-15
            2022: 01-17 02-15 03-15 04-15 05-16 06-15 07-15 08-15 09-15 10-17 11-15 12-15
            2023: 01-16 02-15 03-15 04-17 05-15 06-15 07-17 08-15 09-15 10-16 11-15 12-15
            2024: 01-15 02-18 03-15 04-15 05-15 06-17 07-15 08-15 09-18 10-15 11-15 12-16
            2025: 01-15 02-17 03-17 04-15 05-15 06-16 07-15 08-15 09-15 10-15 11-17 12-15
            2026: 01-15 02-24 03-16 04-15 05-15 06-15 07-15 08-17 09-15 10-15 11-16 12-15
            """;

    private static final Pattern ROW = Pattern.compile("\\('(\\d{4}-\\d\\d-\\d\\d)', '(OFF|WORK)'");

    private final WorkdayTable table = new WorkdayTable(notices());

    @Test
    void the15thOfEveryMonthMovesToTheRightDay() {
        FIFTEENTHS.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> {
            int year = Integer.parseInt(line.substring(0, 4));
            String[] days = line.substring(6).split(" ");
            assertThat(days).hasSize(12);
            for (int month = 1; month <= 12; month++) {
                assertThat(table.onOrAfter(LocalDate.of(year, month, 15))).isEqualTo(LocalDate.parse(year + "-" + days[month - 1]));
            }
        });
        assertThat(FIFTEENTHS.lines().filter(line -> !line.isBlank())).hasSize(12);
    }

    @Test
    void theSpringFestivalOf2026AndTheMakeUpDaysAroundItAreKnown() {
        assertThat(table.onOrAfter(LocalDate.of(2026, 2, 15))).isEqualTo(LocalDate.of(2026, 2, 24));
        assertThat(table.onOrAfter(LocalDate.of(2025, 2, 15))).isEqualTo(LocalDate.of(2025, 2, 17));
        assertThat(table.isWorked(LocalDate.of(2026, 2, 14))).as("a Saturday made up").isTrue();
        assertThat(table.isWorked(LocalDate.of(2026, 2, 16))).as("a Monday off").isFalse();
    }

    @Test
    void daysAreCountedOverAHoliday() {
        LocalDate before = LocalDate.of(2026, 2, 13);

        assertThat(table.after(before, 1)).isEqualTo(LocalDate.of(2026, 2, 14));
        assertThat(table.after(before, 2)).isEqualTo(LocalDate.of(2026, 2, 24));
        assertThat(table.before(LocalDate.of(2026, 2, 24), 2)).isEqualTo(before);
        assertThat(table.between(before, LocalDate.of(2026, 2, 24))).isEqualTo(2);
        assertThat(table.between(before, before)).isZero();
        assertThat(table.after(before, 0)).isEqualTo(before);
    }

    @Test
    void aYearWithoutANoticeIsProvisionalAndGoesByTheWeek() {
        assertThat(table.isProvisional(2026)).isFalse();
        assertThat(table.isProvisional(2027)).isTrue();
        assertThat(table.isWorked(LocalDate.of(2027, 10, 1))).as("National Day on a Friday, not announced yet").isTrue();
        assertThat(table.isWorked(LocalDate.of(2027, 10, 2))).isFalse();
    }

    @Test
    void twoTablesDifferByTheDaysThatOnlyOneOfThemWorks() {
        WorkdayTable weeks = new WorkdayTable(Map.of());
        WorkdayTable other = new WorkdayTable(Map.of(LocalDate.of(2027, 10, 1), DayKind.OFF, LocalDate.of(2027, 10, 2), DayKind.OFF,
                LocalDate.of(2027, 10, 9), DayKind.WORK));

        assertThat(other.unlike(weeks)).containsExactly(LocalDate.of(2027, 10, 1), LocalDate.of(2027, 10, 9));
        assertThat(weeks.unlike(other)).isEqualTo(other.unlike(weeks));
        assertThat(other.unlike(other)).isEmpty();
    }

    /** As the migration brings them. */
    private static Map<LocalDate, DayKind> notices() {
        try (var migration = WorkdayTableTest.class.getResourceAsStream("/db/migration/registry/V20261125_11__workdays.sql")) {
            Map<LocalDate, DayKind> days = new TreeMap<>();
            ROW.matcher(new String(migration.readAllBytes(), StandardCharsets.UTF_8)).results()
                    .forEach(row -> days.put(LocalDate.parse(row.group(1)), DayKind.valueOf(row.group(2))));
            assertThat(days).hasSize(409);
            return days;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
