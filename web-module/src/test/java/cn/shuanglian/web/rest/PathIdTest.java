package cn.shuanglian.web.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.shuanglian.registry.fault.NotFound;
import org.junit.jupiter.api.Test;

class PathIdTest {

    /** Keys grow with time: those made after July 2027 have nineteen digits. */
    @Test
    void keysOfTheYearsToComeAreRead() {
        assertThat(PathId.of("area", "430300")).isEqualTo(430_300);
        assertThat(PathId.of("deputy", "1000000000000000000")).isEqualTo(1_000_000_000_000_000_000L);
    }

    @Test
    void whatNoKeyLooksLikeIsNotFound() {
        for (String text : new String[] {null, "", "-1", "1a", "9999999999999999999", "10000000000000000000"}) {
            assertThatThrownBy(() -> PathId.of("deputy", text)).isInstanceOf(NotFound.class);
        }
    }
}
