package cn.shuanglian.web.letter;

import static cn.shuanglian.web.letter.Paper.day;
import static cn.shuanglian.web.letter.Paper.listed;
import static cn.shuanglian.web.letter.Paper.paragraphs;
import static cn.shuanglian.web.letter.Paper.word;

import cn.shuanglian.reception.letter.LetterKind;
import cn.shuanglian.reception.letter.OpinionLetter;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** Words the letters about an opinion. */
final class OpinionPaper {
    private OpinionPaper() {
    }

    static Paper of(OpinionLetter letter) {
        return letter.kind() == LetterKind.HAND_ON ? handOn(letter) : reply(letter);
    }

    private static Paper handOn(OpinionLetter letter) {
        OpinionLetter.Heard heard = letter.heard();
        OpinionLetter.Asked asked = letter.asked();
        Map<String, Object> words = new HashMap<>();
        words.put("letterNumber", word("number", letter.number()));
        words.put("number", letter.number());
        words.put("source", word("source." + heard.source()));
        words.put("title", letter.title());
        words.put("heardOn", day(heard.on()));
        words.put("category", heard.category());
        words.put("station", Objects.toString(heard.station(), word("none")));
        words.put("deputy", Objects.toString(heard.deputy(), word("none")));
        words.put("place", Objects.toString(heard.place(), word("unnamed")));
        words.put("affected", (heard.affected() == null ? "" : word("people", heard.affected().toString()) + "　") + word("urgency." + heard.urgency()));
        words.put("paragraphs", paragraphs(asked.text()));
        words.put("lead", letter.unit());
        words.put("helpers", asked.coUnits().isEmpty() ? word("none") : listed(asked.coUnits()));
        words.put("handedOn", day(asked.on()));
        words.put("deadline", day(asked.deadline()));
        words.put("demands", word("demands"));
        words.put("issuer", word("office", letter.office()));
        return new Paper("opinion-hand-on", word("file.HAND_ON", letter.number()), words);
    }

    private static Paper reply(OpinionLetter letter) {
        OpinionLetter.Heard heard = letter.heard();
        OpinionLetter.Answer answer = letter.answer();
        String host = Objects.toString(heard.station(), word("office", letter.office()));
        Map<String, Object> words = new HashMap<>();
        words.put("issuer", Objects.toString(letter.unit(), host));
        words.put("letterNumber", answer.number() == null ? word("number", letter.number()) : answer.number());
        words.put("heading", word("opinion.heading", letter.title()));
        words.put("addressee", answer.to() == null ? word("opinion.somebody") : word("opinion.addressee", answer.to()));
        words.put("opening", heard.station() == null ? word("opinion.opening", day(heard.on()), letter.title())
                : word("opinion.openingAt", day(heard.on()), heard.station(), letter.title()));
        words.put("paragraphs", paragraphs(answer.text()));
        words.put("result", word("result." + answer.result()));
        words.put("promised", answer.promisedFor() == null ? null : Map.of("promisedDay", day(answer.promisedFor())));
        words.put("elsewhere", answer.goTo() == null ? null : Map.of("elsewhereWords", word("opinion.elsewhere", answer.goTo())));
        words.put("closing", word("opinion.closing", host));
        words.put("day", day(answer.on()));
        return new Paper("opinion-reply", word("file.opinionReply", letter.number()), words);
    }
}
