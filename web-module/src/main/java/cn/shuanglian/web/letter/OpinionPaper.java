package cn.shuanglian.web.letter;

import static cn.shuanglian.web.letter.Paper.day;
import static cn.shuanglian.web.letter.Paper.listed;
import static cn.shuanglian.web.letter.Paper.paragraphs;
import static cn.shuanglian.web.letter.Paper.word;

import cn.shuanglian.reception.letter.LetterKind;
import cn.shuanglian.reception.letter.OpinionLetter;
import cn.shuanglian.reception.opinion.OpinionRow;
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
        OpinionRow row = letter.row();
        Map<String, Object> words = new HashMap<>();
        words.put("letterNumber", word("number", row.number()));
        words.put("number", row.number());
        words.put("source", word("source." + row.source()));
        words.put("title", row.title());
        words.put("heardOn", day(row.heardOn()));
        words.put("category", row.category().zh());
        words.put("station", Objects.toString(row.stationName(), word("none")));
        words.put("deputy", Objects.toString(row.deputyName(), word("none")));
        words.put("place", Objects.toString(letter.place(), word("none")));
        words.put("affected", affected(row));
        words.put("paragraphs", paragraphs(letter.text()));
        words.put("lead", row.leadUnitName());
        words.put("helpers", letter.coUnits().isEmpty() ? word("none") : listed(letter.coUnits()));
        words.put("handedOn", day(letter.handedOn()));
        words.put("deadline", day(row.deadline()));
        words.put("demands", word("demands"));
        words.put("issuer", word("office", letter.office()));
        return new Paper("opinion-hand-on", word("file.HAND_ON", row.number()), words);
    }

    private static String affected(OpinionRow row) {
        return (row.affected() == null ? "" : word("people", row.affected().toString()) + "　") + word("urgency." + row.urgency());
    }

    private static Paper reply(OpinionLetter letter) {
        OpinionRow row = letter.row();
        Map<String, Object> words = new HashMap<>();
        words.put("issuer", issuer(letter));
        words.put("letterNumber", letter.replyNumber() == null ? word("number", row.number()) : letter.replyNumber());
        words.put("heading", word("opinion.heading", row.title()));
        words.put("addressee", letter.speaker() == null ? word("opinion.somebody") : word("opinion.addressee", letter.speaker()));
        words.put("opening", row.stationName() == null ? word("opinion.opening", day(row.heardOn()), row.title())
                : word("opinion.openingAt", day(row.heardOn()), row.stationName(), row.title()));
        words.put("paragraphs", paragraphs(letter.reply()));
        words.put("result", word("result." + row.result()));
        words.put("promised", letter.promisedFor() == null ? null : Map.of("promisedDay", day(letter.promisedFor())));
        words.put("closing", word("opinion.closing", Objects.toString(row.stationName(), word("office", letter.office()))));
        words.put("day", day(row.repliedOn()));
        return new Paper("opinion-reply", word("file.opinionReply", row.number()), words);
    }

    private static String issuer(OpinionLetter letter) {
        OpinionRow row = letter.row();
        if (row.leadUnitName() != null) {
            return row.leadUnitName();
        }
        return Objects.toString(row.stationName(), word("office", letter.office()));
    }
}
