package cn.shuanglian.inside;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shuanglian.reception.urge.UrgeRounds;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import javax.naming.InitialContext;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is told by itself about two terms of one unit that end on Friday, 31 March 2017, a year before those of all other tests. */
@InContainer
class UrgeRoundsIT {
    private static final long FIRST = 681_100_001;
    private static final long SECOND = 681_100_002;
    private static final LocalDate LAST_DAY = LocalDate.of(2017, 3, 31);

    @Inject
    UrgeRounds rounds;
    @Inject
    AsSystem system;

    private DataSource database;
    private String unit;

    @BeforeEach
    void start() throws Exception {
        database = InitialContext.doLookup("java:app/jdbc/shuanglian");
        clear();
        unit = row("select unit_id from registry_account where unit_id is not null order by id limit 1").get(0);
        begin(FIRST, "甲");
    }

    private void begin(long id, String label) throws SQLException {
        run("insert into reception_deadline (id, owner, owner_id, term, area_code, unit_id, label, from_on, amount, counted_in, counted_to, ends_on, soon_on,"
                + " state, told, version) values (" + id + ", 'OPINION', " + id + ", 'ANSWER', '430681', " + unit + ", '" + label
                + "', '2017-03-01', 30, 'DAYS', '" + LAST_DAY + "', '" + LAST_DAY + "', '2017-03-16', 'RUNNING', 0, 1)");
    }

    @AfterEach
    void clear() throws SQLException {
        String own = "(select id from registry_notice where tell_key like 'DEADLINES%:2017-%')";
        run("delete from registry_delivery where notice_id in " + own);
        run("delete from registry_notice where tell_key like 'DEADLINES%:2017-%'");
        run("delete from reception_deadline where id in (" + FIRST + ", " + SECOND + ")");
    }

    @Test
    void theUnitIsToldFifteenDaysBeforeAndFiveDaysBeforeAndOnlyThen() throws Exception {
        assertThat(soon(LAST_DAY.minusDays(16))).isZero();
        assertThat(soon(LAST_DAY.minusDays(15))).isEqualTo(1);
        assertThat(soon(LAST_DAY.minusDays(14))).isZero();
        assertThat(soon(LAST_DAY.minusDays(5))).isEqualTo(1);
        assertThat(soon(LAST_DAY)).isZero();

        assertThat(row("select count(*), min(unit_id), max(unit_id), min(area_code) from registry_notice where tell_key like 'DEADLINES_SOON:2017-%'"))
                .startsWith("2", unit, unit);
        assertThat(row("select version from reception_deadline where id = " + FIRST)).containsExactly("1");
    }

    @Test
    void whatEndsWithinFiveDaysIsToldOnceNotTwice() throws Exception {
        assertThat(soon(LAST_DAY.minusDays(2))).isEqualTo(1);
        assertThat(told("DEADLINES_SOON")).isEqualTo(1);
    }

    @Test
    void oneNoticeSaysOfAllThatConcernsAUnit() throws Exception {
        begin(SECOND, "乙");

        assertThat(soon(LAST_DAY.minusDays(15))).isEqualTo(2);

        assertThat(row("select count(*), max(path), max(arguments) from registry_notice where tell_key like 'DEADLINES_SOON:2017-%'"))
                .satisfies(found -> {
                    assertThat(found.get(0)).isEqualTo("1");
                    assertThat(found.get(1)).isEqualTo("/reception/deadlines.xhtml?due=SOON");
                    assertThat(found.get(2)).contains("甲", "MANY").doesNotContain("乙");
                });
    }

    @Test
    void theOfficeHearsTheDayAfterTheLastDay() throws Exception {
        assertThat(overdue(LAST_DAY)).isZero();
        assertThat(overdue(LAST_DAY.plusDays(1))).isEqualTo(1);
        assertThat(overdue(LAST_DAY.plusDays(2))).isZero();

        assertThat(row("select office_role, area_code, unit_id from registry_notice where tell_key like 'DEADLINES_OVERDUE:2017-%'"))
                .containsExactly("LIAISON_OFFICE", "430681", null);
    }

    /** 1 April 2017 is a Saturday that is worked, 2 to 4 April are off: the tenth working day is 17 April. */
    @Test
    void theDirectorsHearTenWorkingDaysLater() throws Exception {
        assertThat(longOverdue(LocalDate.of(2017, 4, 14))).isZero();
        assertThat(longOverdue(LocalDate.of(2017, 4, 17))).isEqualTo(1);
        assertThat(longOverdue(LocalDate.of(2017, 4, 18))).isZero();

        assertThat(row("select office_role from registry_notice where tell_key like 'DEADLINES_LONG_OVERDUE:2017-%'")).containsExactly("DIRECTORS");
    }

    @Test
    void whatStandsStillOrIsDoneIsNotUrged() throws Exception {
        for (String state : List.of("PAUSED", "DONE", "CANCELLED")) {
            run("update reception_deadline set state = '" + state + "' where id = " + FIRST);
            assertThat(soon(LAST_DAY.minusDays(5)) + overdue(LAST_DAY.plusDays(1)) + longOverdue(LocalDate.of(2017, 4, 17))).as(state).isZero();
        }
    }

    private int soon(LocalDate today) throws Exception {
        return call(() -> rounds.soon(today));
    }

    private int overdue(LocalDate today) throws Exception {
        return call(() -> rounds.overdue(today));
    }

    private int longOverdue(LocalDate today) throws Exception {
        return call(() -> rounds.longOverdue(today));
    }

    private int told(String kind) throws SQLException {
        return Integer.parseInt(row("select count(*) from registry_notice where tell_key like '" + kind + ":2017-%'").get(0));
    }

    private int call(Callable<Integer> work) throws Exception {
        return system.call(work);
    }

    private void run(String statement) throws SQLException {
        try (Connection connection = database.getConnection(); Statement does = connection.createStatement()) {
            does.executeUpdate(statement);
        }
    }

    private List<String> row(String query) throws SQLException {
        try (Connection connection = database.getConnection(); Statement asks = connection.createStatement(); ResultSet found = asks.executeQuery(query)) {
            List<String> columns = new ArrayList<>();
            if (found.next()) {
                for (int each = 1; each <= found.getMetaData().getColumnCount(); each++) {
                    columns.add(found.getString(each));
                }
            }
            return columns;
        }
    }
}
