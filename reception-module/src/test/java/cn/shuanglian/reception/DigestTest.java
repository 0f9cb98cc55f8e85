package cn.shuanglian.reception;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DigestTest {
    @Test
    void theSamePartsGiveTheSameDigest() {
        assertThat(Digest.of("a", 1, null)).isEqualTo(Digest.of("a", 1, null)).hasSize(64);
    }

    @Test
    void textsDividedOtherwiseDiffer() {
        assertThat(Digest.of("ab", "c")).isNotEqualTo(Digest.of("a", "bc"));
    }

    @Test
    void nothingIsNotTheEmptyText() {
        assertThat(Digest.of("a", null)).isNotEqualTo(Digest.of("a", ""));
    }
}
