package cn.shuanglian.web.activity;

import cn.shuanglian.reception.activity.ActivityLinkKind;
import cn.shuanglian.reception.opinion.OpinionFilter;
import cn.shuanglian.reception.opinion.Opinions;
import cn.shuanglian.reception.suggestion.SuggestionFilter;
import cn.shuanglian.reception.suggestion.SuggestionRow;
import cn.shuanglian.reception.suggestion.Suggestions;
import cn.shuanglian.registry.fault.Refused;
import cn.shuanglian.registry.list.ListRequest;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** Finds by their numbers the opinions and suggestions that activities led to. */
@Dependent
public class ActivityOutcomes {
    private static final int LOOKED_AT = 50;

    @Inject
    Opinions opinions;
    @Inject
    Suggestions suggestions;

    /** The key of the one with this number; refuses a number that none has, and one that several have. */
    long numbered(ActivityLinkKind kind, String number) {
        return kind == ActivityLinkKind.OPINION ? opinion(number) : suggestion(number);
    }

    private long opinion(String number) {
        return opinions.list(OpinionFilter.with().words(number).build(), ListRequest.first(LOOKED_AT)).rows().stream()
                .filter(row -> row.number().equals(number)).findFirst().orElseThrow(() -> new Refused("activity.noNumber", "number", number)).id();
    }

    /** Numbers begin anew with each session, whose name may stand before the number. */
    private long suggestion(String typed) {
        int cut = typed.lastIndexOf(' ');
        String number = typed.substring(cut + 1);
        String session = cut < 0 ? "" : typed.substring(0, cut).strip();
        List<SuggestionRow> found = suggestions.list(SuggestionFilter.with().words(number).build(), ListRequest.first(LOOKED_AT)).rows().stream()
                .filter(row -> row.number().equals(number) && row.session().contains(session)).toList();
        if (found.size() != 1) {
            throw new Refused(found.isEmpty() ? "activity.noNumber" : "activity.manyNumbers", "number", typed);
        }
        return found.get(0).id();
    }
}
