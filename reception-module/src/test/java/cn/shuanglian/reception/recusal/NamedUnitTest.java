package cn.shuanglian.reception.recusal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamedUnitTest {
    private static final NamedUnit WATER = new NamedUnit(1, "湘潭市水务局", "430300", List.of("湖南省", "湘潭市"));
    private static final NamedUnit HOUSING = new NamedUnit(2, "湘潭市住房和城乡建设局", "430300", List.of("湖南省", "湘潭市"));
    private static final NamedUnit DISTRICT = new NamedUnit(3, "雨湖区人民政府", "430302", List.of("湖南省", "湘潭市", "雨湖区"));
    private static final NamedUnit SUB_DISTRICT = new NamedUnit(4, "窑湾街道办事处", "430302", List.of("湖南省", "湘潭市", "雨湖区"));

    @ParameterizedTest
    @ValueSource(strings = {"湘潭市水务局", "湖南省湘潭市水务局", "湖南省 湘潭市水务局（机关）", "市水务局", "水务局", "湘潭市水务局水政监察支队"})
    void aCityDeputyOfTheBureauIsKnownByAnyOfItsNames(String organisation) {
        assertThat(WATER.isOf(new OwnBody(7, organisation, "430300", "雨湖区人民代表大会"))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"株洲市水务局", "湖南省水务局", "省水务局", "区水务局", "雨湖区水务局", "市直机关", "市人民政府", "某企业", "湘潭市水", "湘潭市", "水务", "。"})
    void anotherBodyIsNot(String organisation) {
        assertThat(WATER.isOf(new OwnBody(7, organisation, "430300", "雨湖区人民代表大会"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"市水务局, 430302, true", "湘潭市水务局, 430203, true", "市水务局, 430203, false", "水务局, 430302, false", "水务局, 430200, false"})
    void whatAShortNameMeansDependsOnWhereTheDeputySits(String organisation, String area, boolean own) {
        assertThat(WATER.isOf(new OwnBody(7, organisation, area, null))).isEqualTo(own);
    }

    @ParameterizedTest
    @ValueSource(strings = {"市住建局", "湘潭市住建局", "住房城乡建设局", "湘潭市住房和城乡建设委员会"})
    void officesAreKnownByTheirShortNamesToo(String organisation) {
        assertThat(HOUSING.isOf(new OwnBody(7, organisation, "430300", null))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"雨湖区政府, 430300, 岳塘区人民代表大会, true", "区人民政府, 430300, 雨湖区人民代表大会, true",
            "区人民政府, 430300, 岳塘区人民代表大会, false", "区政府办公室, 430302, , true", "县市区人民政府, 430300, 雨湖区人民代表大会, false",
            "市人民政府, 430300, 雨湖区人民代表大会, false", "湘潭市人民政府, 430302, , false"})
    void theDistrictOfACityDeputyIsTheOneThatElectedHer(String organisation, String area, String electedBy, boolean own) {
        assertThat(DISTRICT.isOf(new OwnBody(7, organisation, area, electedBy))).isEqualTo(own);
    }

    @ParameterizedTest
    @CsvSource({"窑湾街道办事处, 430302, , true", "雨湖区窑湾街道办事处, 430300, , true", "窑湾街道办事处, 430300, 雨湖区人民代表大会, true",
            "窑湾街道办事处, 430300, 岳塘区人民代表大会, false", "街道办事处, 430302, , false"})
    void aUnitWhoseNameHasNoAreaIsFoundInItsArea(String organisation, String area, String electedBy, boolean own) {
        assertThat(SUB_DISTRICT.isOf(new OwnBody(7, organisation, area, electedBy))).isEqualTo(own);
    }
}
