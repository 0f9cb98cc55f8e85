package cn.shuanglian.web.notice;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shuanglian.registry.notice.Letter;
import cn.shuanglian.registry.notice.NoticeKind;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NoticeWordsTest {
    private static final List<String> REFUSED = List.of("2026-12-15 09:00–11:00", "榆树湾站", "张三", "REFUSED", "出差");

    private final NoticeWords words = new NoticeWords();

    @Test
    void anAnswerIsReadAsASentenceInEitherLanguage() {
        assertThat(text(NoticeKind.SWAP_ANSWERED, REFUSED, Locale.SIMPLIFIED_CHINESE))
                .isEqualTo("张三不同意换班：2026-12-15 09:00–11:00 在榆树湾站的接待仍由您参加。原因：出差");
        assertThat(text(NoticeKind.SWAP_ANSWERED, REFUSED, Locale.ENGLISH)).startsWith("张三 does not agree to the swap").endsWith("Reason: 出差");
        assertThat(words.of(NoticeKind.SWAP_ANSWERED, REFUSED, Locale.ENGLISH).subject()).isEqualTo("A swap was answered: 2026-12-15 09:00–11:00");
    }

    @Test
    void aReasonOfTheProgramIsReadInTheReadersLanguage() {
        List<String> moved = List.of("2026-02-16 09:00–11:00", "榆树湾站", "2026-02-15", "", "WORKDAYS_CHANGED");

        assertThat(text(NoticeKind.RECEPTION_MOVED, moved, Locale.SIMPLIFIED_CHINESE)).endsWith("原定 2026-02-15。原因：放假安排调整");
        assertThat(text(NoticeKind.RECEPTION_MOVED, moved, Locale.ENGLISH)).endsWith("Reason: The holidays changed");
    }

    @Test
    void numbersStandInTheSentence() {
        List<String> stuck = List.of("2026", "12", "3", "STUCK", "", "1");

        assertThat(text(NoticeKind.WORKDAYS_CHANGED, stuck, Locale.SIMPLIFIED_CHINESE)).contains("2026 年", "改期 12 场", "顺延 3 项", "另有 1 项");
        assertThat(text(NoticeKind.WORKDAYS_CHANGED, stuck, Locale.ENGLISH)).contains("moved: 12", "extended: 3", "see to them: 1")
                .doesNotContainPattern("\\p{IsHan}");
    }

    @Test
    void anOutcomeWithoutWordsOfItsOwnIsSaidAsTheKindIs() {
        assertThat(text(NoticeKind.SWAP_PROPOSED, List.of("2026-12-15", "榆树湾站", "张三", "GIFT", ""), Locale.SIMPLIFIED_CHINESE))
                .isEqualTo("张三请您接替 2026-12-15 在榆树湾站的接待，请答复。");
    }

    @ParameterizedTest
    @EnumSource(NoticeKind.class)
    void everyKindHasWordsAndNoPlaceIsReadOut(NoticeKind kind) {
        for (Locale locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
            Letter letter = words.of(kind, List.of("2026-12-15"), locale);
            assertThat(letter.subject() + letter.text()).doesNotContain("{", "notice.");
        }
    }

    private String text(NoticeKind kind, List<String> arguments, Locale locale) {
        return words.of(kind, arguments, locale).text();
    }
}
