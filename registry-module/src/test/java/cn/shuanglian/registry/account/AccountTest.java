package cn.shuanglian.registry.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccountTest {

    @ParameterizedTest
    @ValueSource(strings = {"Zhang", "zhang ", " ZHANG", "ｚhang"})
    void spellingsOfOneLoginAreOneLogin(String spelling) {
        assertThat(Account.keyOf(spelling)).isEqualTo("zhang");
    }
}
