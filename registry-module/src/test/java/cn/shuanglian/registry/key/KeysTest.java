package cn.shuanglian.registry.key;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KeysTest {
    @Test
    void keysOf18And19DigitsAreKeys() {
        assertThat(Keys.isKey("913355962700787081")).isTrue();
        assertThat(Keys.isKey("1013355962700787081")).isTrue();
        assertThat(Keys.isKey(Long.toString(Keys.next()))).isTrue();
    }

    @Test
    void whatNoRecordCanHaveIsNoKey() {
        assertThat(Keys.isKey(null)).isFalse();
        assertThat(Keys.isKey("")).isFalse();
        assertThat(Keys.isKey("-1")).isFalse();
        assertThat(Keys.isKey("12a")).isFalse();
        assertThat(Keys.isKey("9223372036854775808")).as("beyond a long").isFalse();
        assertThat(Keys.isKey("10133559627007870810")).as("twenty digits").isFalse();
    }
}
