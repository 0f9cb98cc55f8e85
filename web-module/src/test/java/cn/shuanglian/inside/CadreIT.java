package cn.shuanglian.inside;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shuanglian.registry.code.AreaCode;
import cn.shuanglian.registry.deputy.Cadres;
import cn.shuanglian.registry.deputy.Deputies;
import cn.shuanglian.registry.deputy.DeputyFilter;
import cn.shuanglian.registry.deputy.DeputyLevel;
import cn.shuanglian.registry.deputy.DeputyRef;
import cn.shuanglian.registry.deputy.DeputyRow;
import cn.shuanglian.registry.list.ListRequest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.naming.InitialContext;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@InContainer
class CadreIT {
    private static final LocalDate MIDSUMMER = LocalDate.of(2018, 6, 15);

    @Inject
    Cadres cadres;
    @Inject
    Deputies deputies;
    @Inject
    AsSystem system;

    @Test
    void whatMandatesSayIsWhatPostsAndExceptionsTell() throws Exception {
        assertThat(system.call(cadres::differences)).isEmpty();
    }

    @Test
    void aRebuildRightsWhatWentWrongAndLeavesTheRest() throws Exception {
        DataSource database = InitialContext.doLookup("java:app/jdbc/shuanglian");
        long one = system.call(() -> deputies.list(new DeputyFilter(new AreaCode("430200"), DeputyLevel.CITY, null, null, true, null),
                new ListRequest("area", false, null, false, 1))).rows().get(0).id();
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            statement.executeUpdate("update registry_mandate set leading_cadre = false, version = version + 1 where id = " + one);
        }
        assertThat(system.call(cadres::differences)).containsExactly(one);

        system.call(() -> {
            cadres.rebuild();
            return null;
        });

        assertThat(system.call(cadres::differences)).isEmpty();
    }

    @Test
    void whoIsALeadingCadreInTheSampleWasOneInItsYear() throws Exception {
        List<DeputyRow> city = system.call(() -> deputies.list(new DeputyFilter(new AreaCode("430200"), DeputyLevel.CITY, null, null, null, "王"),
                new ListRequest("area", false, null, false, 500))).rows();
        Set<Long> now = city.stream().filter(DeputyRow::leadingCadre).map(DeputyRow::id).collect(Collectors.toSet());

        assertThat(now).isNotEmpty();
        assertThat(system.call(() -> deputies.wereLeadingCadres(city.stream().map(DeputyRow::id).toList(), MIDSUMMER))).isEqualTo(now);
    }

    @Test
    void whoIsInAGroupNowWasInItSinceTheElectionAndNotBefore() throws Exception {
        DeputyRow one = system.call(() -> deputies.list(new DeputyFilter(new AreaCode("430200"), DeputyLevel.CITY, null, null, true, null),
                new ListRequest("area", false, null, false, 1))).rows().get(0);

        assertThat(names(one.areaGroupId(), one.since())).contains(one.id());
        assertThat(names(one.areaGroupId(), one.since().minusDays(1))).doesNotContain(one.id());
        assertThat(system.call(() -> deputies.atStationOn(one.stationId(), MIDSUMMER))).extracting(DeputyRef::id).contains(one.id());
    }

    private List<Long> names(long group, LocalDate day) throws Exception {
        return system.call(() -> deputies.inGroupOn(group, day)).stream().map(DeputyRef::id).toList();
    }
}
