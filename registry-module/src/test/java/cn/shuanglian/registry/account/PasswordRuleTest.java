package cn.shuanglian.registry.account;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.shuanglian.registry.fault.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRuleTest {

    @ParameterizedTest
    @CsvSource({"Kurz-7,password.length", "nureinezeichenart,password.kinds", "nurzwei77arten,password.kinds", "Zhang-Wei-2026x,password.guessable",
            "My-Password-77,password.guessable", "Renda@2026wz,password.guessable", "Ab-12345678,password.guessable"})
    void aWeakPasswordIsRefusedWithItsReason(String password, String code) {
        assertThatThrownBy(() -> PasswordRule.check(password, "zhang-wei")).isInstanceOf(Refused.class).extracting("code").isEqualTo(code);
    }

    @Test
    void nothingIsTooShort() {
        assertThatThrownBy(() -> PasswordRule.check(null, "zhang")).isInstanceOf(Refused.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Tief-im-Wald-7", "双联Aa-五个字以上7", "x9-Kq2mVw_rt"})
    void aStrongPasswordPasses(String password) {
        assertThatCode(() -> PasswordRule.check(password, "zhang-wei")).doesNotThrowAnyException();
    }
}
