package cn.shuanglian.web.faces;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MenuTest {

    @Test
    void theThreeAdministratorsFindOnlyTheirOwnPages() {
        assertThat(outcomes("SYSTEM_ADMIN")).containsExactly("/index.xhtml", "/registry/accounts.xhtml", "/reception/searchIndex.xhtml");
        assertThat(outcomes("SECURITY_ADMIN"))
                .containsExactly("/index.xhtml", "/registry/accounts.xhtml", "/registry/clients.xhtml", "/registry/webhooks.xhtml");
        assertThat(outcomes("AUDIT_ADMIN")).containsExactly("/index.xhtml");
    }

    @Test
    void anAuditorReadsButNeverRecordsOrImports() {
        assertThat(outcomes("AUDITOR"))
                .contains("/reception/opinions.xhtml", "/evaluation/assessments.xhtml", "/evaluation/statistics.xhtml")
                .doesNotContain("/reception/receptionDesk.xhtml", "/registry/imports.xhtml");
    }

    @Test
    void onlyTheLiaisonOfficeImports() {
        assertThat(outcomes("LIAISON_OFFICE")).contains("/registry/imports.xhtml");
        assertThat(outcomes("TOWNSHIP_OFFICE")).doesNotContain("/registry/imports.xhtml");
    }

    @Test
    void thePartsShowEveryEntryOnceAndInTheSameOrder() {
        assertThat(Menu.sections("LIAISON_OFFICE"::equals).stream().flatMap(section -> section.entries().stream()))
                .containsExactlyElementsOf(Menu.of("LIAISON_OFFICE"::equals));
    }

    @Test
    void aStrangerFindsNothing() {
        assertThat(outcomes()).isEmpty();
    }

    private static List<String> outcomes(String... roles) {
        return Menu.of(Set.of(roles)::contains).stream().map(Menu.Entry::outcome).toList();
    }
}
