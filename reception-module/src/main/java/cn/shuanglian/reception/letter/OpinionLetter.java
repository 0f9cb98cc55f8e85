package cn.shuanglian.reception.letter;

import cn.shuanglian.reception.opinion.OpinionResult;
import cn.shuanglian.reception.opinion.OpinionSource;
import cn.shuanglian.reception.opinion.OpinionUrgency;
import java.time.LocalDate;
import java.util.List;

/**
 * What a letter about an opinion says.
 *
 * @param office name of the area whose office sees to it
 * @param unit name of the unit that leads, or null
 */
public record OpinionLetter(LetterKind kind, String number, String title, String office, String unit, Heard heard, Asked asked, Answer answer) {
    /**
     * Where it was heard; a part that is not known is null.
     *
     * @param category in Chinese
     * @param place where the matter lies, in words
     */
    public record Heard(LocalDate on, OpinionSource source, OpinionUrgency urgency, String station, String deputy, String category, String place,
                        Integer affected) {
    }

    /** What a unit was asked. @param text of the opinion, word for word */
    public record Asked(String text, List<String> coUnits, LocalDate on, LocalDate deadline) {
        public Asked {
            coUnits = List.copyOf(coUnits);
        }
    }

    /**
     * What came of it, told to whoever spoke.
     *
     * @param to name of that person, where whoever takes the letter gave a reason; null otherwise
     * @param number of the answer, or null
     * @param promisedFor by when it will be done, where that is what the answer says
     * @param goTo where to go instead, where the opinion was declined
     */
    public record Answer(String to, OpinionResult result, String text, LocalDate on, String number, LocalDate promisedFor, String goTo) {
        @Override
        public String toString() {
            return "Answer[***]";
        }
    }
}
