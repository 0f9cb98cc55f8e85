package cn.shuanglian.reception.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class OwnWordsTest {
    private static final String LETTER = "桥头社区的自来水经常发黄，晚上还停水，请有关部门尽快更换老旧管网，让居民喝上放心水。";

    @Test
    void aLetterThatIsPassedOnIsTakenOverWhole() {
        assertThat(OwnWords.takenOver(LETTER, List.of(LETTER))).isEqualTo(100);
        assertThat(OwnWords.takenOver("关于供水的建议。" + LETTER, List.of(LETTER))).isGreaterThanOrEqualTo(OwnWords.PASSED_ON);
    }

    @Test
    void otherSignsBlanksAndOrderHideNothing() {
        String moved = "晚上还停水！ 桥头社区的自来水 经常发黄；让居民喝上放心水——请有关部门尽快更换老旧管网";

        assertThat(OwnWords.takenOver(moved, List.of(LETTER))).isGreaterThanOrEqualTo(OwnWords.PASSED_ON);
    }

    @Test
    void twoLettersPutTogetherArePassedOnJustTheSame() {
        String other = "河东大道的路灯坏了三个月没有人修，老人晚上出门很不安全。";

        assertThat(OwnWords.takenOver(LETTER + other, List.of(LETTER))).isLessThan(OwnWords.PASSED_ON);
        assertThat(OwnWords.takenOver(LETTER + other, List.of(LETTER, other))).isGreaterThanOrEqualTo(OwnWords.PASSED_ON);
    }

    @Test
    void oneOwnTextOnTheSameMatterIsNotPassedOn() {
        String own = "我市部分城区供水管网建于上世纪八十年代，漏损率高，水质不稳定。建议把桥头社区等片区的管网改造列入明年民生实事，"
                + "由水务部门制定分年度计划，改造期间做好临时供水和水质公示。";

        assertThat(OwnWords.takenOver(own, List.of(LETTER))).isLessThan(40);
    }

    @Test
    void sayingItTwiceDoesNotMakeItOnesOwn() {
        assertThat(OwnWords.takenOver("自来水经常发黄。" + LETTER + "请有关部门尽快更换老旧管网。", List.of(LETTER))).isGreaterThanOrEqualTo(OwnWords.PASSED_ON);
        assertThat(OwnWords.takenOver(LETTER + LETTER, List.of(LETTER))).isGreaterThanOrEqualTo(OwnWords.PASSED_ON);
    }

    @Test
    void aTextWithoutWordsTakesNothingOver() {
        assertThat(OwnWords.takenOver("——！", List.of(LETTER))).isZero();
        assertThat(OwnWords.takenOver("", List.of())).isZero();
    }
}
