package cn.shuanglian.reception.lineage;

import static cn.shuanglian.registry.caller.Role.READER;
import static cn.shuanglian.registry.caller.Role.SYSTEM;
import static java.util.stream.Collectors.toMap;

import cn.shuanglian.reception.opinion.OpinionRow;
import cn.shuanglian.reception.opinion.Opinions;
import cn.shuanglian.reception.suggestion.SuggestionRow;
import cn.shuanglian.reception.suggestion.Suggestions;
import cn.shuanglian.registry.fault.NotFound;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** What came of an opinion and where a suggestion comes from, as far as the caller sees both. A fixed number of queries, however much it is. */
@Stateless
@DenyAll
public class Lineages {
    @Inject
    Ties ties;
    @Inject
    Opinions opinions;
    @Inject
    Suggestions suggestions;

    /** The lineage of an opinion and of those merged with it. @throws NotFound also for one the caller does not see */
    @RolesAllowed({READER, SYSTEM})
    public Lineage ofOpinion(long id) {
        OpinionRow asked = opinions.among(List.of(id)).stream().findFirst().orElseThrow(() -> new NotFound("opinion", id));
        Set<Long> family = ties.family(id, asked.mergedInto());
        return joined(id, family, suggestions.among(ties.drawnFrom(family)));
    }

    /** The lineage of a suggestion. @throws NotFound also for one the caller does not see */
    @RolesAllowed({READER, SYSTEM})
    public Lineage ofSuggestion(long id) {
        return joined(id, Set.of(), List.of(suggestions.among(List.of(id)).stream().findFirst().orElseThrow(() -> new NotFound("suggestion", id))));
    }

    private Lineage joined(long here, Set<Long> family, List<SuggestionRow> drawn) {
        Map<Long, Set<Long>> sources = ties.sources(drawn.stream().map(SuggestionRow::id).toList());
        Set<Long> all = new LinkedHashSet<>(family);
        sources.values().forEach(all::addAll);
        Map<Long, OpinionRow> seen = opinions.among(all).stream().collect(toMap(OpinionRow::id, Function.identity()));
        Map<Long, String> numbers = ties.numbers(all);
        Set<Long> left = new LinkedHashSet<>(all);
        List<LineageSuggestion> branches = new ArrayList<>();
        for (SuggestionRow row : drawn) {
            Set<Long> own = sources.getOrDefault(row.id(), Set.of());
            left.removeAll(own);
            branches.add(new LineageSuggestion(row, row.id() == here, ends(own, here, seen, numbers)));
        }
        return new Lineage(branches, ends(left, here, seen, numbers));
    }

    private static List<LineageOpinion> ends(Collection<Long> ids, long here, Map<Long, OpinionRow> seen, Map<Long, String> numbers) {
        return ids.stream().filter(numbers::containsKey).map(id -> new LineageOpinion(id, numbers.get(id), seen.get(id), id == here))
                .sorted(Comparator.comparing(LineageOpinion::number)).toList();
    }
}
