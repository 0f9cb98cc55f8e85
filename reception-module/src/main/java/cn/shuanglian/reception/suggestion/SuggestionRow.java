package cn.shuanglian.reception.suggestion;

import cn.shuanglian.reception.category.CategoryRow;
import cn.shuanglian.registry.list.Keyed;
import java.time.LocalDate;
import java.util.List;

/**
 * A suggestion as lists show it.
 *
 * @param number null until it is numbered, as is {@code session}
 * @param session the congress session or the year between sessions in whose series it is numbered, in words
 * @param area code of the mover's congress
 * @param mover mandate of the deputy who moved it; 0, without a name, where the caller may not know
 * @param seconders mandates
 * @param sourceOpinions keys of the opinions it was drawn from (S16)
 * @param coUnits the units that help, or where each answers for itself all of them
 * @param handling null until it is handed over
 * @param deadline the day by which it is to be answered
 * @param replyClass code of the class of its answer
 * @param promisedFor the day for which the answer promises something
 * @param evaluateBy the day by which the mover says what to think of the answer
 * @param satisfaction what the mover said of the result
 * @param joinedTo key of the suggestion together with which it is handled
 */
public record SuggestionRow(long id, String number, String session, String area, String title, CategoryRow category, long mover,
                            String moverName, Long leadUnitId, String leadUnitName, SuggestionStatus status, Openness openness, Handling handling,
                            LocalDate handedOn, LocalDate deadline, LocalDate repliedOn, String replyClass, LocalDate promisedFor,
                            LocalDate evaluateBy, Rating attitude, Rating satisfaction, LocalDate closedOn, Long joinedTo, boolean key,
                            boolean excellent, List<Long> seconders, List<Long> sourceOpinions, List<Long> coUnits, long version)
        implements Keyed {
    public SuggestionRow {
        seconders = List.copyOf(seconders);
        sourceOpinions = List.copyOf(sourceOpinions);
        coUnits = List.copyOf(coUnits);
    }

    /** As the query finds it: no names and nothing it is tied to. */
    public SuggestionRow(long id, String number, String session, String area, String title, String category, long mover, Long leadUnitId,
                         SuggestionStatus status, Openness openness, Handling handling, LocalDate handedOn, LocalDate deadline, LocalDate repliedOn,
                         String replyClass, LocalDate promisedFor, LocalDate evaluateBy, Rating attitude, Rating satisfaction, LocalDate closedOn,
                         Long joinedTo, boolean key, boolean excellent, long version) {
        this(id, number, session, area, title, new CategoryRow(category, null, category, category), mover, null, leadUnitId, null, status,
                openness, handling, handedOn, deadline, repliedOn, replyClass, promisedFor, evaluateBy, attitude, satisfaction, closedOn, joinedTo,
                key, excellent, List.of(), List.of(), List.of(), version);
    }

    SuggestionRow named(CategoryRow category, String moverName, String leadUnitName) {
        return new SuggestionRow(id, number, session, area, title, category, mover, moverName, leadUnitId, leadUnitName, status, openness, handling,
                handedOn, deadline, repliedOn, replyClass, promisedFor, evaluateBy, attitude, satisfaction, closedOn, joinedTo, key, excellent,
                seconders, sourceOpinions, coUnits, version);
    }

    SuggestionRow tied(List<Long> seconders, List<Long> sourceOpinions, List<Long> coUnits) {
        return new SuggestionRow(id, number, session, area, title, category, mover, moverName, leadUnitId, leadUnitName, status, openness, handling,
                handedOn, deadline, repliedOn, replyClass, promisedFor, evaluateBy, attitude, satisfaction, closedOn, joinedTo, key, excellent,
                seconders, sourceOpinions, coUnits, version);
    }

    /** For a unit that is not told who makes a confidential suggestion. */
    SuggestionRow withoutDeputies() {
        return new SuggestionRow(id, number, session, area, title, category, 0, null, leadUnitId, leadUnitName, status, openness, handling, handedOn,
                deadline, repliedOn, replyClass, promisedFor, evaluateBy, attitude, satisfaction, closedOn, joinedTo, key, excellent, List.of(),
                sourceOpinions, coUnits, version);
    }
}
