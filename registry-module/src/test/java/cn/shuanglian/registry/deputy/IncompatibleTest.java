package cn.shuanglian.registry.deputy;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shuanglian.registry.code.OrganisationKind;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class IncompatibleTest {

    @ParameterizedTest(name = "{0} beside {1}: {2}")
    @DisplayName("mandates lie on one chain of areas (选举法 art. 48)")
    @CsvSource({"430300, 430302, true", "430302, 430300, true", "430302001, 430000, true", "430300, 430300, true", "430300, 430200, false",
        "430302, 430304, false", "430302001, 430304, false"})
    void aChainGoesUpOrDown(String area, String other, boolean together) {
        assertThat(Incompatible.area(area, List.of(other)).isEmpty()).isEqualTo(together);
    }

    @Test
    void theAreaThatBreaksTheChainIsNamed() {
        assertThat(Incompatible.area("430302", List.of("430300", "430000", "430203"))).contains("430203");
    }

    @ParameterizedTest
    @DisplayName("a committee's member holds no administrative, supervisory, judicial or procuratorial post (组织法 art. 47)")
    @EnumSource(OrganisationKind.class)
    void someKindsAreBarred(OrganisationKind kind) {
        boolean barred = List.of("GOVERNMENT", "DISCIPLINE", "COURT", "PROCURATORATE").contains(kind.name());

        assertThat(Incompatible.post("常委会委员", List.of(post(kind, null))).isPresent()).isEqualTo(barred);
        assertThat(Incompatible.post(null, List.of(post(kind, null)))).isEmpty();
    }

    @Test
    void aPostThatIsOverBarsNobody() {
        assertThat(Incompatible.post("常委会委员", List.of(post(OrganisationKind.COURT, LocalDate.of(2020, 1, 31))))).isEmpty();
    }

    private static Post post(OrganisationKind kind, LocalDate until) {
        Post post = new Post(1, new Work("某单位", "某职", null), kind, null);
        post.last(null, until);
        return post;
    }
}
