package cn.shuanglian.reception.feed;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shuanglian.registry.caller.Caller;
import cn.shuanglian.registry.caller.Role;
import cn.shuanglian.registry.code.AreaCode;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FeedSubjectsTest {
    private static final long OWN_STATION = 7;
    private static final long OWN_PERSON = 9;

    @Test
    void aDeputysCalendarIsHandedOnByTheDeputyAndNobodyElse() {
        assertThat(may(Role.DEPUTY, FeedKind.DEPUTY, "430200", OWN_PERSON)).isTrue();
        assertThat(may(Role.DEPUTY, FeedKind.DEPUTY, "430300", 8L)).isFalse();
        assertThat(may(Role.LIAISON_OFFICE, FeedKind.DEPUTY, "430300", OWN_PERSON)).isFalse();
    }

    @Test
    void aStationsIsHandedOnByItsOfficerAndByWhoSeesItsArea() {
        assertThat(may(Role.STATION_OFFICER, FeedKind.STATION, "430300", OWN_STATION)).isTrue();
        assertThat(may(Role.STATION_OFFICER, FeedKind.STATION, "430300", 8L)).isFalse();
        assertThat(may(Role.LIAISON_OFFICE, FeedKind.STATION, "430302", 8L)).isTrue();
        assertThat(may(Role.LIAISON_OFFICE, FeedKind.STATION, "430200", 8L)).isFalse();
        assertThat(may(Role.DEPUTY, FeedKind.STATION, "430300", OWN_STATION)).isFalse();
        assertThat(may(Role.HANDLING_UNIT, FeedKind.STATION, "430300", OWN_STATION)).isFalse();
    }

    @Test
    void aGroupsIsHandedOnByItsLeaderAndByWhoSeesItsArea() {
        assertThat(may(Role.GROUP_LEADER, FeedKind.GROUP, "430300", OWN_PERSON)).isTrue();
        assertThat(may(Role.GROUP_LEADER, FeedKind.GROUP, "430300", 8L)).isFalse();
        assertThat(may(Role.GROUP_LEADER, FeedKind.GROUP, "430300", null)).isFalse();
        assertThat(may(Role.DEPUTY, FeedKind.GROUP, "430300", OWN_PERSON)).isFalse();
        assertThat(may(Role.DIRECTORS, FeedKind.GROUP, "430300", 8L)).isTrue();
    }

    private static boolean may(String role, FeedKind kind, String area, Long whose) {
        Caller caller = new Caller(1, "x", "x", Set.of(role), new AreaCode("430300"), OWN_STATION, null, OWN_PERSON, null, "");
        return FeedSubjects.isOf(caller, kind, new Object[] {"名称", area, whose});
    }
}
