package cn.shuanglian.registry.deputy;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shuanglian.registry.code.OrganisationKind;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeadingCadreTest {
    private static final LocalDate DAY = LocalDate.of(2018, 6, 15);

    @ParameterizedTest(name = "{0} {1} from {2} to {3}, threshold {4}: {5}")
    @DisplayName("a post of the rank with an organisation of power on that day makes a leading cadre")
    @CsvSource(nullValues = "-", textBlock = """
            GOVERNMENT, 132, -,          -,          132, true
            GOVERNMENT, 141, -,          -,          132, false
            GOVERNMENT, 142, -,          -,          142, true
            PARTY,      112, 2018-06-15, -,          132, true
            PARTY,      112, 2018-06-16, -,          132, false
            COURT,      121, 2016-01-01, 2018-06-15, 132, true
            COURT,      121, 2016-01-01, 2018-06-14, 132, false
            OTHER,      121, -,          -,          132, false
            CONGRESS,   -,   -,          -,          132, false
            GOVERNMENT, 199, -,          -,          142, false
            """)
    void onADay(OrganisationKind kind, String rank, LocalDate since, LocalDate until, String threshold, boolean cadre) {
        assertThat(LeadingCadre.on(DAY, threshold, List.of(post(kind, rank, since, until)), List.of())).isEqualTo(cadre);
    }

    @Test
    void anExceptionOnThatDayOutweighsThePosts() {
        Post head = post(OrganisationKind.GOVERNMENT, "121", null, null);
        CadreOverride not = new CadreOverride(1, false, LocalDate.of(2018, 6, 1), "挂职", null, "联工委");
        not.end(LocalDate.of(2018, 6, 30));

        assertThat(LeadingCadre.on(DAY, "132", List.of(head), List.of(not))).isFalse();
        assertThat(LeadingCadre.on(LocalDate.of(2018, 7, 1), "132", List.of(head), List.of(not))).isTrue();
        assertThat(LeadingCadre.now("132", List.of(head), List.of(not))).isTrue();
        assertThat(LeadingCadre.on(DAY, "132", List.of(), List.of(new CadreOverride(1, true, null, "名册导入", null, "联工委")))).isTrue();
    }

    @Test
    void aPostWhoseLastDayIsKnownNoLongerCountsNow() {
        Post ended = post(OrganisationKind.PARTY, "112", null, DAY);

        assertThat(LeadingCadre.now("132", List.of(ended), List.of())).isFalse();
        assertThat(LeadingCadre.on(DAY, "132", List.of(ended), List.of())).isTrue();
    }

    private static Post post(OrganisationKind kind, String rank, LocalDate since, LocalDate until) {
        Post post = new Post(1, new Work("某单位", "某职", rank), kind, since);
        post.last(since, until);
        return post;
    }
}
