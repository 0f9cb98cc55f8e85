package cn.shuanglian.web.letter;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shuanglian.reception.letter.LetterKind;
import cn.shuanglian.reception.letter.OpinionLetter;
import cn.shuanglian.reception.letter.SuggestionLetter;
import cn.shuanglian.reception.opinion.OpinionResult;
import cn.shuanglian.reception.opinion.OpinionSource;
import cn.shuanglian.reception.opinion.OpinionUrgency;
import cn.shuanglian.reception.suggestion.Evaluation;
import cn.shuanglian.reception.suggestion.Party;
import cn.shuanglian.reception.suggestion.Rating;
import cn.shuanglian.reception.suggestion.SuggestionReply;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class LetterFileTest {
    private static final String SESSION = "湘潭市第十五届人民代表大会第三次会议";
    private static final String TITLE = "关于解决荷塘街道饮水安全问题的建议";

    @Test
    void theAnswerToADeputyIsALetterOfItsUnit() throws IOException {
        Written letter = written(SuggestionPaper.of(suggestion(LetterKind.REPLY, null, reply("A", LocalDate.of(2026, 12, 31)))));

        assertThat(letter.text()).containsSubsequence("A\n", "湘潭市水务局\n", "潭水函〔2026〕12号\n",
                "关于湘潭市第十五届人民代表大会第三次会议第012号建议的答复", "张三代表：", "您和2位代表联名提出的《" + TITLE + "》收悉",
                "一、水源。\n", "二、管网。\n", "承诺于2026年12月31日前落实", "协办单位湘潭市住房和城乡建设局、岳塘区人民政府的意见",
                "湘潭市水务局\n", "2026年6月5日", "（签发人：王五）", "抄送：湘潭市人大常委会联工委，湘潭市人民政府办公室。");
    }

    @Test
    void whatDoesNotApplyIsLeftOut() throws IOException {
        SuggestionReply bare = new SuggestionReply(1, 5, "湘潭市水务局", 1, LocalDate.of(2026, 6, 5), null, null, "C", null, "不具备条件。", null, false);
        SuggestionLetter alone = new SuggestionLetter(LetterKind.REPLY, "012", SESSION, TITLE, "湘潭市", null, List.of(), List.of("湘潭市水务局"), List.of(), bare, null, false);

        assertThat(written(SuggestionPaper.of(alone)).text()).contains("尊敬的代表：", "您提出的《").doesNotContain("承诺", "协办", "签发人", "联名", "{", "null");
    }

    @Test
    void theFormIsEmptyUntilTheDeputyHasSpoken() throws IOException {
        Written empty = written(SuggestionPaper.of(suggestion(LetterKind.FORM, null, reply("B", null))));
        Written filled = written(SuggestionPaper.of(suggestion(LetterKind.FORM, new Evaluation(1, "张三", Party.MOVER, Rating.SATISFIED, Rating.DISSATISFIED, "路没有修",
                LocalDate.of(2026, 6, 20)), reply("B", null))));

        assertThat(empty.text()).contains("012", TITLE, "李四、赵六", "湘潭市水务局（协办：湘潭市住房和城乡建设局、岳塘区人民政府）", "B　已列入计划",
                "□ 满意　　□ 基本满意　　□ 不满意").doesNotContain("☑", "回避", "{");
        assertThat(filled.text()).contains("☑ 满意　　□ 基本满意　　□ 不满意", "□ 满意　　□ 基本满意　　☑ 不满意", "路没有修", "2026年6月20日");
    }

    @Test
    void aFormOfABarredDeputySaysWhoSignsInstead() throws IOException {
        SuggestionLetter barred = new SuggestionLetter(LetterKind.FORM, "012", SESSION, TITLE, "湘潭市", "张三", List.of("李四"), List.of("湘潭市水务局"),
                List.of(), reply("A", null), null, true);

        assertThat(written(SuggestionPaper.of(barred)).text()).contains("按照回避规定由联名代表或者联工委评价");
    }

    @Test
    void theAnswerToTheSpeakerNamesNobodyUnlessAsked() throws IOException {
        Written unnamed = written(OpinionPaper.of(opinion(LetterKind.REPLY, null, null)));
        Written named = written(OpinionPaper.of(opinion(LetterKind.REPLY, null, "周金丝雀")));

        assertThat(unnamed.text()).containsSubsequence("湘潭市水务局", "编号：XT201900001", "关于“自来水浑浊”的答复", "尊敬的反映人：",
                "您于2026年3月5日在荷塘街道联络站反映的“自来水浑浊”收悉", "已经换管。", "办理结果：已解决。", "请与荷塘街道联络站联系", "2026年4月2日");
        assertThat(unnamed.everything()).doesNotContain("周", "13");
        assertThat(named.text()).contains("尊敬的周金丝雀：");
    }

    @Test
    void whoIsTurnedAwayIsToldWhereToGo() throws IOException {
        OpinionLetter declined = new OpinionLetter(LetterKind.REPLY, "XT202600009", "判决不服", "湘潭市", null,
                new OpinionLetter.Heard(LocalDate.of(2026, 3, 5), OpinionSource.LETTER, OpinionUrgency.ORDINARY, null, null, "其他", null, null),
                new OpinionLetter.Asked(null, List.of(), null, null),
                new OpinionLetter.Answer(null, OpinionResult.NOT_ACCEPTED, "属于诉讼事项。", LocalDate.of(2026, 3, 9), null, null, "湘潭市中级人民法院"));

        assertThat(written(OpinionPaper.of(declined)).text()).contains("湘潭市人大常委会联工委\n编号", "您于2026年3月5日反映的“判决不服”收悉", "办理结果：不予受理。",
                "您反映的事项可以向湘潭市中级人民法院提出。", "请与湘潭市人大常委会联工委联系");
    }

    @Test
    void theSheetForTheUnitSaysWhatIsAskedAndNotWhoSpoke() throws IOException {
        Written sheet = written(OpinionPaper.of(opinion(LetterKind.HAND_ON, "水是黄的。\n老人小孩都喝。", "周金丝雀")));

        assertThat(sheet.text()).contains("群众意见交办单", "XT201900001", "水是黄的。", "老人小孩都喝。", "湘潭市水务局", "湘潭市住房和城乡建设局",
                "2026年3月6日", "2026年4月5日", "代表接待群众", "1200人　紧急", "供水", "见反映内容", "交办单位：湘潭市人大常委会联工委");
        assertThat(sheet.everything()).doesNotContain("周", "{{");
    }

    @Test
    void whatLooksLikeAPlaceOfTheTemplateStaysAsItWasTyped() throws IOException {
        String typed = "{{issuer}} ${x} {{?paragraphs}} <w:p/> & \u0001 =1+1";
        Written sheet = written(OpinionPaper.of(opinion(LetterKind.HAND_ON, typed + "\n{{/paragraphs}}", null)));

        assertThat(sheet.text()).contains("{{issuer}} ${x} {{?paragraphs}} <w:p/> &", "{{/paragraphs}}");
    }

    private static Written written(Paper paper) throws IOException {
        byte[] file = LetterFile.of(paper);
        Path kept = Path.of("target/letters");
        Files.createDirectories(kept);
        Files.write(kept.resolve(paper.name() + ".docx"), file);
        return Written.of(file);
    }

    private static SuggestionLetter suggestion(LetterKind kind, Evaluation evaluation, SuggestionReply reply) {
        return new SuggestionLetter(kind, "012", SESSION, TITLE, "湘潭市", "张三", List.of("李四", "赵六"), List.of("湘潭市水务局"),
                List.of("湘潭市住房和城乡建设局", "岳塘区人民政府"), reply, evaluation, false);
    }

    private static SuggestionReply reply(String replyClass, LocalDate promised) {
        return new SuggestionReply(1, 5, "湘潭市水务局", 1, LocalDate.of(2026, 6, 5), "潭水函〔2026〕12号", "王五", replyClass, "已列入计划", "一、水源。\n\n二、管网。",
                promised, false);
    }

    private static OpinionLetter opinion(LetterKind kind, String text, String speaker) {
        return new OpinionLetter(kind, "XT201900001", "自来水浑浊", "湘潭市", "湘潭市水务局",
                new OpinionLetter.Heard(LocalDate.of(2026, 3, 5), OpinionSource.RECEPTION, OpinionUrgency.URGENT, "荷塘街道联络站", "张三", "供水", null, 1200),
                new OpinionLetter.Asked(text, List.of("湘潭市住房和城乡建设局"), LocalDate.of(2026, 3, 6), LocalDate.of(2026, 4, 5)),
                new OpinionLetter.Answer(speaker, OpinionResult.SOLVED, "已经换管。", LocalDate.of(2026, 4, 2), null, null, null));
    }
}
