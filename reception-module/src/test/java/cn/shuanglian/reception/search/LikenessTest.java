package cn.shuanglian.reception.search;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shuanglian.reception.opinion.SaidOpinion;
import cn.shuanglian.reception.search.SimilarReason.Kind;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class LikenessTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final String TITLE = "桥头社区护坡开裂";
    private static final String TEXT = "办公楼后护坡开裂，雨天有滑坡隐患。";

    @Test
    void theSameWordsPlaceAndDayComeNearOneAndSayWhy() {
        SimilarOpinion same = own("桥头社区").with(said(TITLE, TEXT, "桥头社区", "430302", DAY));

        assertThat(same.score()).isGreaterThan(0.99);
        assertThat(same.percent()).isEqualTo(100);
        assertThat(same.why()).extracting(SimilarReason::kind).containsExactly(Kind.WORDS, Kind.PLACE, Kind.TIME, Kind.CATEGORY);
        assertThat(same.why().get(0).words()).contains("桥头社区护坡开裂");
        assertThat(same.why().get(1).words()).containsExactly("桥头社区");
        assertThat(same.why().get(2).days()).isZero();
    }

    @Test
    void farAwayAndLongAgoScoresLessAndGivesNoSuchReason() {
        SimilarOpinion near = own(null).with(said(TITLE, TEXT, null, "430302", DAY.minusDays(3)));
        SimilarOpinion far = own(null).with(said(TITLE, TEXT, null, "430304", DAY.minusDays(700)));

        assertThat(near.score()).isGreaterThan(far.score());
        assertThat(near.why()).extracting(SimilarReason::kind).contains(Kind.PLACE, Kind.TIME);
        assertThat(near.why()).filteredOn(why -> why.kind() == Kind.TIME).extracting(SimilarReason::days).containsExactly(3L);
        assertThat(far.why()).extracting(SimilarReason::kind).containsExactly(Kind.WORDS, Kind.CATEGORY);
    }

    @Test
    void placeAndDayNeverMakeUpForWords() {
        assertThat(own("桥头社区").with(said("食堂饭菜太贵", "桥头社区小学食堂饭菜太贵。", "桥头社区", "430302", DAY))).isNull();
    }

    @Test
    void rarePiecesCountMoreThanFrequentOnes() {
        SaidOpinion own = said("请解决护坡", "", null, "430302", DAY);
        Likeness plain = new Likeness(own, piece -> 1);
        Likeness weighed = new Likeness(own, piece -> piece.equals("护坡") ? 9 : 0.1);
        SaidOpinion other = said("护坡垮塌", "村口护坡垮塌，护坡边是路，解决", null, "430302", DAY);

        assertThat(plain.saysEnough()).isTrue();
        assertThat(weighed.telling(1)).containsOnlyKeys("护坡");
        assertThat(plain.with(other)).isNull();
        assertThat(weighed.with(other) == null || weighed.with(other).why().get(0).words().get(0).contains("护坡")).isTrue();
    }

    @Test
    void tooLittleSaysNothing() {
        for (String title : List.of("", "灯", "路灯", "！！！")) {
            assertThat(new Likeness(said(title, "", null, "430302", DAY), piece -> 1).saysEnough()).as(title).isFalse();
        }
    }

    @Test
    void aTextOfAnyLengthIsComparedInNoTime() {
        String endless = "护坡开裂".repeat(1000);
        long begun = System.nanoTime();
        Likeness own = new Likeness(said(TITLE, endless, null, "430302", DAY), piece -> 1);
        for (int i = 0; i < 100; i++) {
            own.with(said(TITLE, endless, null, "430302", DAY));
        }
        assertThat((System.nanoTime() - begun) / 1_000_000).as("ms for a hundred").isLessThan(5000);
    }

    private static Likeness own(String place) {
        return new Likeness(said(TITLE, TEXT, place, "430302", DAY), piece -> 1);
    }

    private static SaidOpinion said(String title, String text, String place, String area, LocalDate day) {
        return new SaidOpinion(5, "YJ5", day, area, "01", title, text, place);
    }
}
