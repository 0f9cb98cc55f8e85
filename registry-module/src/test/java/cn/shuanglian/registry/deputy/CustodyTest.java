package cn.shuanglian.registry.deputy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CustodyTest {
    @Test
    void theCityKeepsWhoIsADeputyOfItsCountyToo() {
        assertThat(Custody.of(List.of("430203", "430200"))).isEqualTo("430200");
        assertThat(Custody.of(List.of("430203001", "430203"))).isEqualTo("430203");
        assertThat(Custody.of(List.of("430200", "430000"))).isEqualTo("430000");
    }

    @Test
    void aCountyKeepsItsOwn() {
        assertThat(Custody.of(List.of("430203"))).isEqualTo("430203");
    }
}
