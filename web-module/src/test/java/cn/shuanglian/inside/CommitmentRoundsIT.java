package cn.shuanglian.inside;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shuanglian.reception.commitment.CommitmentRounds;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import javax.naming.InitialContext;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is told by itself about two promises for 31 March 2017, a year before those of all other tests. */
@InContainer
class CommitmentRoundsIT {
    private static final long FIRST = 681_200_001;
    private static final long SECOND = 681_200_002;
    private static final LocalDate DUE = LocalDate.of(2017, 3, 31);

    @Inject
    CommitmentRounds rounds;
    @Inject
    AsSystem system;

    private DataSource database;

    @BeforeEach
    void promise() throws Exception {
        database = InitialContext.doLookup("java:app/jdbc/shuanglian");
        clear();
        for (long id : new long[] {FIRST, SECOND}) {
            run("insert into reception_commitment (id, source, number, title, area_code, made_on, made_year, first_for, due_on, moves, state, reminded,"
                    + " version) values (" + id + ", 'OPINION', 'P" + id + "', '测试', '430681', '2017-01-03', 2017, '" + DUE + "', '" + DUE
                    + "', 0, 'OPEN', 0, 1)");
        }
    }

    @AfterEach
    void clear() throws SQLException {
        run("delete from registry_delivery where notice_id in (select id from registry_notice where tell_key like 'COMMITMENT_DUE:6812%')");
        run("delete from registry_notice where tell_key like 'COMMITMENT_DUE:6812%'");
        run("delete from reception_commitment where id in (" + FIRST + ", " + SECOND + ")");
    }

    @Test
    void theyComeBackOnceAMonthBeforeTheirDayAndOnceEveryMonthPastIt() throws Exception {
        assertThat(remind(DUE.minusDays(31), 0)).isZero();
        assertThat(remind(DUE.minusDays(30), 0)).isEqualTo(SECOND);
        assertThat(remind(DUE.minusDays(30), 0)).isZero();
        assertThat(remind(DUE.plusDays(29), 0)).isZero();
        assertThat(count("select count(*) from registry_notice where tell_key like 'COMMITMENT_DUE:6812%'")).isEqualTo(2);
        assertThat(remind(DUE.plusDays(30), 0)).isEqualTo(SECOND);
        assertThat(remind(DUE.plusDays(59), 0)).isZero();
        assertThat(count("select min(reminded) from reception_commitment where id in (" + FIRST + ", " + SECOND + ")")).isEqualTo(2);
        assertThat(count("select max(version) from reception_commitment where id in (" + FIRST + ", " + SECOND + ")")).isEqualTo(1);
    }

    @Test
    void theNextPieceBeginsAfterTheOneBefore() throws Exception {
        assertThat(remind(DUE, FIRST)).isEqualTo(SECOND);
        assertThat(remind(DUE, SECOND)).isZero();
        assertThat(count("select reminded from reception_commitment where id = " + FIRST)).isZero();
        assertThat(count("select reminded from reception_commitment where id = " + SECOND)).isEqualTo(1);
    }

    private long remind(LocalDate today, long after) throws Exception {
        return system.call(() -> rounds.remind(today, after));
    }

    private void run(String statement) throws SQLException {
        try (Connection connection = database.getConnection(); Statement does = connection.createStatement()) {
            does.executeUpdate(statement);
        }
    }

    private long count(String query) throws SQLException {
        try (Connection connection = database.getConnection(); Statement asks = connection.createStatement(); ResultSet found = asks.executeQuery(query)) {
            found.next();
            return found.getLong(1);
        }
    }
}
