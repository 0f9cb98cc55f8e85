package cn.shuanglian.reception.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpeakerSightTest {
    @Test
    void whoMayAskWhoSpokeLearnsOfASpeakerWhoWantsToStayUnknown() {
        assertThat(SpeakerSight.of(true, true, false)).isEqualTo(SpeakerSight.OPEN);
        assertThat(SpeakerSight.of(false, true, false)).isEqualTo(SpeakerSight.KEPT);
        assertThat(SpeakerSight.of(false, false, false)).isEqualTo(SpeakerSight.OPEN);
    }

    @Test
    void theUnitComplainedAboutLearnsNothingWhateverElseItMayDo() {
        assertThat(SpeakerSight.of(true, false, true)).isEqualTo(SpeakerSight.COMPLAINED_ABOUT);
        assertThat(SpeakerSight.of(true, true, true)).isEqualTo(SpeakerSight.COMPLAINED_ABOUT);
        assertThat(SpeakerSight.of(false, false, true)).isEqualTo(SpeakerSight.COMPLAINED_ABOUT);
    }

    @Test
    void whatTellsOfSpeakersNeverPrintsThem() {
        assertThat(new SpeakerDetails(null, "张三", "13800001111", "福星社区", null, null, true, null).toString()).doesNotContain("张", "138", "福星");
        assertThat(new SpeakerContact("张三", "13800001111", "福星社区").toString()).doesNotContain("张", "138", "福星");
    }
}
