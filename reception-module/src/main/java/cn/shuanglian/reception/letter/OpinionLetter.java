package cn.shuanglian.reception.letter;

import cn.shuanglian.reception.opinion.OpinionRow;
import java.time.LocalDate;
import java.util.List;

/**
 * What a letter about an opinion says. The row's own idea of the speaker is never printed.
 *
 * @param office name of the area whose office sees to it
 * @param text word for word; only in what goes to the unit
 * @param place where the matter lies, in words, or null
 * @param speaker name of who spoke, for the letter to that person, where whoever takes it gave a reason; null otherwise
 * @param replyNumber number of the answer, or null
 * @param promisedFor by when it will be done, where that is what the answer says
 */
public record OpinionLetter(LetterKind kind, OpinionRow row, String office, String text, List<String> coUnits, LocalDate handedOn, String place,
                            String speaker, String reply, String replyNumber, LocalDate promisedFor) {
    public OpinionLetter {
        coUnits = List.copyOf(coUnits);
    }

    @Override
    public String toString() {
        return "OpinionLetter[" + kind + " " + row.number() + "]";
    }
}
