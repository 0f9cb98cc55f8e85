package cn.shuanglian.reception.letter;

import cn.shuanglian.reception.suggestion.Evaluation;
import cn.shuanglian.reception.suggestion.SuggestionReply;
import java.util.List;

/**
 * What a letter about a suggestion says. No deputy's address or number is in it (青岛2021: 代表联系方式保密).
 *
 * @param office name of the area of the congress
 * @param mover name of the deputy, or null where whoever takes the letter may not know
 * @param seconders names of those who confirmed
 * @param units names of the units that answer
 * @param coUnits names of those that helped
 * @param reply the answer it is about
 * @param evaluation what was said of that answer, or null
 * @param recused the mover's own body is among the units, so that somebody else signs
 */
public record SuggestionLetter(LetterKind kind, String number, String session, String title, String office, String mover, List<String> seconders,
                               List<String> units, List<String> coUnits, SuggestionReply reply, Evaluation evaluation, boolean recused) {
    public SuggestionLetter {
        seconders = List.copyOf(seconders);
        units = List.copyOf(units);
        coUnits = List.copyOf(coUnits);
    }
}
