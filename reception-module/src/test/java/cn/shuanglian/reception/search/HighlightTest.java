package cn.shuanglian.reception.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class HighlightTest {
    @Test
    void wordsAreMarkedWhereverTheyStand() {
        assertThat(marked(new Highlight("路灯 坏").whole("路灯坏了，路灯！"))).isEqualTo("[路灯坏]了，[路灯]！");
        assertThat(marked(new Highlight("xt2018").whole("见XT201800001"))).isEqualTo("见[XT2018]00001");
        assertThat(marked(new Highlight(null).whole("路灯"))).isEqualTo("路灯");
        assertThat(marked(new Highlight("<b>").whole("<b>"))).isEqualTo("[<b>]");
    }

    @Test
    void whereAWordIsNotThereAsAWholeItsPartsAreMarked() {
        assertThat(marked(new Highlight("路灯损坏").whole("路灯已经损坏"))).isEqualTo("[路灯]已经[损坏]");
    }

    @Test
    void aLongTextIsCutAroundTheFirstMark() {
        List<Piece> cut = new Highlight("路灯").around("一".repeat(300) + "路灯" + "二".repeat(300), 100);

        assertThat(marked(cut)).startsWith("…一").contains("[路灯]").endsWith("二…");
        assertThat(cut.stream().map(Piece::text).collect(Collectors.joining())).hasSize(102);
        assertThat(marked(new Highlight("路灯").around("短文。\n路灯", 100))).isEqualTo("短文。 [路灯]");
        assertThat(marked(new Highlight("路灯").around("", 100))).isEmpty();
    }

    @Test
    void lettersWhoseLowerCaseIsLongerDoNotMoveTheMarks() {
        assertThat(marked(new Highlight("路灯").whole("İİİ路灯"))).isEqualTo("İİİ[路灯]");
    }

    private static String marked(List<Piece> pieces) {
        return pieces.stream().map(piece -> piece.hit() ? "[" + piece.text() + "]" : piece.text()).collect(Collectors.joining());
    }
}
