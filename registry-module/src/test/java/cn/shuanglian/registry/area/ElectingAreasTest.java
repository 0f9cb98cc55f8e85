package cn.shuanglian.registry.area;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ElectingAreasTest {
    private final ElectingAreas areas = new ElectingAreas(Map.of("雨湖区", "430302", "湘潭县", "430321", "湘乡市", "430381", "乡市", "439999"));

    @Test
    void theElectingUnitNamesTheCounty() {
        assertThat(areas.of("雨湖区人民代表大会", "雨湖区代表团")).isEqualTo("430302");
        assertThat(areas.of("湘潭县第十七届人民代表大会", null)).isEqualTo("430321");
        assertThat(areas.of(" 湘潭县人大 ", null)).isEqualTo("430321");
    }

    @Test
    void namesOfWiderAreasMayStandBefore() {
        assertThat(areas.of("湖南省湘潭市雨湖区人民代表大会", null)).isEqualTo("430302");
    }

    @Test
    void ofTwoNamesThatFitTheLongerIsMeant() {
        assertThat(areas.of("湘乡市人民代表大会", null)).isEqualTo("430381");
    }

    @Test
    void theDelegationHelpsWhereTheElectingUnitNamesNoArea() {
        assertThat(areas.of("第3选举单位", "湘潭县代表团")).isEqualTo("430321");
        assertThat(areas.of(null, "雨湖区代表团")).isEqualTo("430302");
    }

    @Test
    void theElectingUnitGoesBeforeTheDelegation() {
        assertThat(areas.of("雨湖区人民代表大会", "湘潭县代表团")).isEqualTo("430302");
    }

    @Test
    void whoWasElectedElsewhereHasNoCounty() {
        assertThat(areas.of("湖南省人民代表大会", "湖南代表团")).isNull();
        assertThat(areas.of("军分区军人代表大会", "解放军代表团")).isNull();
        assertThat(areas.of(null, null)).isNull();
    }
}
