package cn.shuanglian.registry.caller;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shuanglian.registry.code.AreaCode;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoleTest {

    @Test
    void anOfficesClientServesTheWorkOfItsAreaButNoAuditorAndNoAdministrator() {
        assertThat(Role.servedBy(Set.of(Role.LIAISON_OFFICE))).contains(Role.HANDLING_UNIT, Role.STATION_OFFICER, Role.DEPUTY)
                .doesNotContain(Role.AUDITOR, Role.SYSTEM_ADMIN, Role.SECURITY_ADMIN, Role.AUDIT_ADMIN, Role.DIRECTORS);
    }

    @Test
    void aReadingClientGainsNothingByActingForAnOffice() {
        assertThat(Role.servedBy(Set.of(Role.AUDITOR))).containsExactly(Role.AUDITOR);
    }

    @ParameterizedTest
    @ValueSource(strings = {Role.SYSTEM_ADMIN, Role.SECURITY_ADMIN, Role.AUDIT_ADMIN})
    void anAdministratorReadsNoRecords(String role) {
        assertThat(caller(role).groups()).containsExactly(role);
    }

    @Test
    void everyOtherRoleReadsRecords() {
        Role.ALL.stream().filter(role -> !Role.ADMINS.contains(role))
                .forEach(role -> assertThat(caller(role).groups()).contains(role, Role.READER));
    }

    @Test
    void anAccountWithoutRolesReadsNothing() {
        assertThat(new Caller(1, "a", "a", Set.of(), new AreaCode("430000"), null, null, null, null, "").groups()).isEmpty();
    }

    private static Caller caller(String role) {
        return new Caller(1, "a", "a", Set.of(role), new AreaCode("430000"), null, null, null, null, "");
    }
}
