package cn.shuanglian.registry.notice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TellTest {
    @Test
    void aPlaceWithoutAWordIsLeftEmpty() {
        Tell tell = Tell.now("key", Recipient.office("430300", "LIAISON_OFFICE"), NoticeKind.OPINION_SUGGESTION_ENDED, "/", "one", null);

        assertThat(tell.arguments()).containsExactly("one", "");
    }
}
