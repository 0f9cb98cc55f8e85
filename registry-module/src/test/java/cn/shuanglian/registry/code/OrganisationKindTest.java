package cn.shuanglian.registry.code;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrganisationKindTest {

    @ParameterizedTest
    @CsvSource({"市委, PARTY", "县市区委, PARTY", "乡镇街道党委, PARTY", "区纪委监委, DISCIPLINE", "市人民政府, GOVERNMENT", "市直机关, GOVERNMENT",
        "湘潭市水务局, GOVERNMENT", "窑湾街道办事处, GOVERNMENT", "湘潭市人大常委会, CONGRESS", "政协湘潭市委员会, CPPCC", "市中级人民法院, COURT",
        "岳塘区人民检察院, PROCURATORATE", "团市委, MASS_ORGANISATION", "某村村民委员会, OTHER", "某企业, OTHER"})
    void theNameTellsTheKind(String organisation, OrganisationKind kind) {
        assertThat(OrganisationKind.guessed(organisation)).isEqualTo(kind);
    }

    @Test
    void withoutANameNothingIsKnown() {
        assertThat(OrganisationKind.guessed(null)).isEqualTo(OrganisationKind.OTHER);
    }
}
