package cn.shuanglian.inside;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shuanglian.reception.recusal.Ground;
import cn.shuanglian.reception.recusal.Recusals;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Four deputies of Longshan County: one of the water bureau until midsummer 2025, one of the government above it, one without a post on record, one of nothing. */
@InContainer
class RecusalsIT {
    private static final LocalDate DAY = LocalDate.of(2025, 5, 5);
    private static final long GOVERNMENT = 4331300001L;
    private static final long WATER = 4331300002L;
    private static final long SCHOOLS = 4331300003L;
    private static final long OF_WATER = 4331300011L;
    private static final long OF_GOVERNMENT = 4331300012L;
    private static final long OF_WATER_UNRECORDED = 4331300013L;
    private static final long OF_NOTHING = 4331300014L;
    private static final List<Long> ALL = List.of(OF_WATER, OF_GOVERNMENT, OF_WATER_UNRECORDED, OF_NOTHING);

    @Inject
    Recusals recusals;
    @Inject
    AsSystem system;

    @BeforeEach
    void fourDeputies() throws Exception {
        nobody();
        sql(unit(GOVERNMENT, "龙山县人民政府", null), unit(WATER, "龙山县水利中心", GOVERNMENT), unit(SCHOOLS, "龙山县教育中心", null));
        sql(ALL.stream().map(RecusalsIT::person).toArray(String[]::new));
        sql(mandate(OF_WATER, "null"), mandate(OF_GOVERNMENT, "null"), mandate(OF_WATER_UNRECORDED, "'县水利中心'"), mandate(OF_NOTHING, "'某企业'"));
        sql(post(OF_WATER, "龙山县水利中心", "'2025-06-30'"), post(OF_GOVERNMENT, "县政府", "null"));
    }

    @AfterEach
    void nobody() throws Exception {
        String people = " where id between " + OF_WATER + " and " + OF_NOTHING;
        String units = " where id between " + GOVERNMENT + " and " + SCHOOLS;
        sql("delete from registry_post" + people, "delete from registry_mandate" + people, "delete from registry_person" + people,
                "update registry_unit set parent_id = null" + units, "delete from registry_unit" + units);
    }

    @Test
    void whoWorkedInTheBodyThatDayIsBarred() throws Exception {
        assertThat(barred(Set.of(WATER), LocalDate.of(2025, 6, 30))).containsExactlyInAnyOrder(OF_WATER, OF_GOVERNMENT, OF_WATER_UNRECORDED);
        assertThat(barred(Set.of(WATER), LocalDate.of(2025, 7, 1))).containsExactlyInAnyOrder(OF_GOVERNMENT, OF_WATER_UNRECORDED);
    }

    @Test
    void whatTheBodyBelongsToAndWhatBelongsToItIsOnesOwnToo() throws Exception {
        assertThat(barred(Set.of(GOVERNMENT), DAY)).containsExactlyInAnyOrder(OF_WATER, OF_GOVERNMENT, OF_WATER_UNRECORDED);
    }

    @Test
    void anotherBodyBarsNobody() throws Exception {
        assertThat(barred(Set.of(SCHOOLS), DAY)).isEmpty();
        assertThat(barred(Set.of(), DAY)).isEmpty();
        assertThat(barred(Set.of(1L), DAY)).isEmpty();
    }

    @Test
    void theGroundNamesBothBodies() throws Exception {
        assertThat(system.call(() -> recusals.grounds(List.of(OF_WATER), List.of(WATER, SCHOOLS), DAY)))
                .containsExactly(new Ground(OF_WATER, WATER, "龙山县水利中心"));
    }

    private Set<Long> barred(Set<Long> units, LocalDate on) throws Exception {
        return system.call(() -> recusals.barred(ALL, units, on));
    }

    private static String unit(long id, String name, Long parent) {
        String path = "433130" + (parent == null ? "" : "/%019d".formatted(parent)) + "/%019d".formatted(id);
        return "insert into registry_unit (id, name, kind, area_code, version, parent_id, path) values (" + id + ", '" + name + "', 'DEPARTMENT', '433130', 1, "
                + parent + ", '" + path + "')";
    }

    private static String person(long id) {
        return "insert into registry_person (id, name, version) values (" + id + ", '回避" + id + "', 1)";
    }

    private static String mandate(long id, String workUnit) {
        return "insert into registry_mandate (id, person_id, name, level, congress, area_code, elected_by, leading_cadre, work_unit, re_elected, status, since, version)"
                + " values (" + id + ", " + id + ", '回避" + id + "', 'COUNTY', '第十七届', '433130', '民安街道选区', false, " + workUnit
                + ", false, 'ACTIVE', '2021-10-01', 1)";
    }

    private static String post(long id, String organisation, String until) {
        return "insert into registry_post (id, person_id, organisation, organisation_kind, since, until, version) values (" + id + ", " + id + ", '" + organisation
                + "', 'GOVERNMENT', '2024-01-01', " + until + ", 1)";
    }

    private static void sql(String... statements) throws NamingException, SQLException {
        DataSource database = InitialContext.doLookup("java:app/jdbc/shuanglian");
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            for (String each : statements) {
                statement.executeUpdate(each);
            }
        }
    }
}
