package cn.shuanglian.web.letter;

import cn.shuanglian.reception.letter.LetterKind;
import cn.shuanglian.reception.suggestion.SuggestionReply;
import cn.shuanglian.reception.suggestion.SuggestionSheet;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The letters about the suggestion a page shows: those of each unit that answered. */
@Named
@RequestScoped
public class SuggestionLetters {
    /**
     * A letter that can be taken.
     *
     * @param unit name of the unit whose answer it is about; null where only one answered
     * @param url from the root of the site
     */
    public record Offered(LetterKind kind, String unit, String url) {
    }

    public List<Offered> of(SuggestionSheet sheet) {
        Map<Long, String> answering = new LinkedHashMap<>();
        for (SuggestionReply reply : sheet.replies()) {
            answering.put(reply.unitId(), reply.unitName());
        }
        return answering.entrySet().stream().flatMap(unit -> LetterKind.of(sheet).stream().map(kind -> new Offered(kind,
                answering.size() == 1 ? null : unit.getValue(), "/letters/suggestions/" + sheet.row().id() + "?kind=" + kind + "&unit=" + unit.getKey()))).toList();
    }
}
