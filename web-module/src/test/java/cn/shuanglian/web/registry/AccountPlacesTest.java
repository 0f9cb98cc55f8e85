package cn.shuanglian.web.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.shuanglian.registry.fault.Refused;
import java.util.List;
import org.junit.jupiter.api.Test;

class AccountPlacesTest {

    @Test
    void aNameThatOnlyOneHasIsThatOne() {
        assertThat(AccountPlaces.only(List.of(7L), "桥头")).isEqualTo(7);
    }

    @Test
    void noneAndSeveralOfANameAreRefusedWithDifferentReasons() {
        assertThatThrownBy(() -> AccountPlaces.only(List.of(), "桥头")).isInstanceOf(Refused.class).hasMessageContaining("account.bondUnknown");
        assertThatThrownBy(() -> AccountPlaces.only(List.of(7L, 8L), "桥头")).isInstanceOf(Refused.class)
                .hasMessageContaining("account.bondAmbiguous");
    }
}
