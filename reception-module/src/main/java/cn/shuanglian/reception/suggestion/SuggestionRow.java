package cn.shuanglian.reception.suggestion;

import cn.shuanglian.reception.category.CategoryRow;
import cn.shuanglian.registry.list.Keyed;
import java.util.List;

/**
 * A suggestion as lists show it.
 *
 * @param session the congress session it was made at, in words
 * @param area code of the mover's congress
 * @param mover mandate of the deputy who moved it
 * @param seconders mandates
 * @param sourceOpinions keys of the opinions it was drawn from (S16)
 */
public record SuggestionRow(long id, String number, String session, String area, String title, CategoryRow category, long mover,
                            String moverName, Long leadUnitId, String leadUnitName, List<Long> seconders, List<Long> sourceOpinions,
                            List<Long> coUnits, long version) implements Keyed {
    public SuggestionRow {
        seconders = List.copyOf(seconders);
        sourceOpinions = List.copyOf(sourceOpinions);
        coUnits = List.copyOf(coUnits);
    }

    /** As the query finds it: no names and nothing it is tied to. */
    public SuggestionRow(long id, String number, String session, String area, String title, String category, long mover, Long leadUnitId,
                         long version) {
        this(id, number, session, area, title, new CategoryRow(category, null, category, category), mover, null, leadUnitId, null,
                List.of(), List.of(), List.of(), version);
    }

    SuggestionRow named(CategoryRow category, String moverName, String leadUnitName) {
        return new SuggestionRow(id, number, session, area, title, category, mover, moverName, leadUnitId, leadUnitName, seconders,
                sourceOpinions, coUnits, version);
    }

    SuggestionRow tied(List<Long> seconders, List<Long> sourceOpinions, List<Long> coUnits) {
        return new SuggestionRow(id, number, session, area, title, category, mover, moverName, leadUnitId, leadUnitName, seconders,
                sourceOpinions, coUnits, version);
    }
}
