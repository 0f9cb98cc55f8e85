package cn.shuanglian.reception.session;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.shuanglian.registry.fault.Refused;
import org.junit.jupiter.api.Test;

class TurnoutTest {

    @Test
    void whatNobodyCountedIsLeftOpen() {
        assertThatCode(() -> Turnout.check(null, null, false)).doesNotThrowAnyException();
        assertThatCode(() -> Turnout.check(7, null, false)).doesNotThrowAnyException();
        assertThatCode(() -> Turnout.check(null, 3, false)).doesNotThrowAnyException();
    }

    @Test
    void everyGroupHasSomebodyAndEverybodyAGroup() {
        assertThatCode(() -> Turnout.check(3, 3, false)).doesNotThrowAnyException();
        assertThatThrownBy(() -> Turnout.check(3, 4, false)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> Turnout.check(3, 0, false)).isInstanceOf(Refused.class);
    }

    @Test
    void whereNobodyCameNobodyIsCounted() {
        assertThatCode(() -> Turnout.check(0, 0, true)).doesNotThrowAnyException();
        assertThatThrownBy(() -> Turnout.check(1, null, true)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> Turnout.check(null, 1, true)).isInstanceOf(Refused.class);
    }
}
