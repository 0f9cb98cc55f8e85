package cn.shuanglian.web.letter;

import static cn.shuanglian.web.letter.Paper.day;
import static cn.shuanglian.web.letter.Paper.listed;
import static cn.shuanglian.web.letter.Paper.paragraphs;
import static cn.shuanglian.web.letter.Paper.word;

import cn.shuanglian.reception.letter.LetterKind;
import cn.shuanglian.reception.letter.SuggestionLetter;
import cn.shuanglian.reception.suggestion.Evaluation;
import cn.shuanglian.reception.suggestion.Rating;
import cn.shuanglian.reception.suggestion.SuggestionReply;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words the letters about a suggestion. */
final class SuggestionPaper {
    private SuggestionPaper() {
    }

    static Paper of(SuggestionLetter letter) {
        return letter.kind() == LetterKind.FORM ? form(letter) : reply(letter);
    }

    private static Paper reply(SuggestionLetter letter) {
        SuggestionReply reply = letter.reply();
        Map<String, Object> words = new HashMap<>();
        words.put("mark", reply.replyClass());
        words.put("issuer", reply.unitName());
        words.put("letterNumber", Objects.toString(reply.number(), ""));
        words.put("heading", word("suggestion.heading", letter.session(), letter.number()));
        words.put("addressee", letter.mover() == null ? word("suggestion.somebody") : word("suggestion.addressee", letter.mover()));
        words.put("opening", letter.seconders().isEmpty() ? word("suggestion.opening", letter.title())
                : word("suggestion.openingJointly", letter.seconders().size(), letter.title()));
        words.put("paragraphs", paragraphs(reply.text()));
        words.put("promised", reply.promisedFor() == null ? null : Map.of("promisedDay", day(reply.promisedFor())));
        words.put("helpers", letter.coUnits().isEmpty() ? null : Map.of("helperNames", listed(letter.coUnits())));
        words.put("day", day(reply.on()));
        words.put("signer", reply.signer() == null ? null : Map.of("signerName", reply.signer()));
        words.put("copies", Map.of("copiesTo", word("suggestion.copies", letter.office())));
        return new Paper("suggestion-reply", word("file.suggestionReply", letter.number()), words);
    }

    private static Paper form(SuggestionLetter letter) {
        SuggestionReply reply = letter.reply();
        Evaluation said = letter.evaluation();
        Map<String, Object> words = new HashMap<>();
        words.put("number", letter.number());
        words.put("session", letter.session());
        words.put("title", letter.title());
        words.put("mover", Objects.toString(letter.mover(), ""));
        words.put("seconders", letter.seconders().isEmpty() ? word("none") : listed(letter.seconders()));
        words.put("units", listed(letter.units()) + (letter.coUnits().isEmpty() ? "" : word("suggestion.helpers", listed(letter.coUnits()))));
        words.put("letterNumber", Objects.toString(reply.number(), ""));
        words.put("day", day(reply.on()));
        words.put("classWords", reply.replyClass() + "　" + Objects.toString(reply.classWords(), ""));
        words.put("attitude", boxes(said == null ? null : said.attitude()));
        words.put("result", boxes(said == null ? null : said.result()));
        words.put("note", said == null ? "" : Objects.toString(said.note(), ""));
        words.put("signed", said == null ? "" : Objects.toString(said.by(), ""));
        words.put("signedOn", said == null ? "" : day(said.on()));
        words.put("note1", word("suggestion.return", letter.office()));
        words.put("recused", letter.recused() ? Map.of("recusedWords", word("suggestion.recused")) : null);
        return new Paper("suggestion-form", word("file.FORM", letter.number()), words);
    }

    /** The choices, with the one that was made ticked. */
    private static String boxes(Rating made) {
        return Stream.of(Rating.values()).map(each -> (each == made ? "☑ " : "□ ") + word("rating." + each)).collect(Collectors.joining("　　"));
    }
}
