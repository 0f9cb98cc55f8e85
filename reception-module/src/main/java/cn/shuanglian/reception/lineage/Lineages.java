package cn.shuanglian.reception.lineage;

import static cn.shuanglian.registry.caller.Role.READER;
import static cn.shuanglian.registry.caller.Role.SYSTEM;
import static java.util.stream.Collectors.toMap;

import cn.shuanglian.reception.commitment.CommitmentRow;
import cn.shuanglian.reception.commitment.Commitments;
import cn.shuanglian.reception.opinion.OpinionRow;
import cn.shuanglian.reception.opinion.Opinions;
import cn.shuanglian.reception.recusal.Ground;
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
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    @Inject
    Commitments commitments;
    @Inject
    OwnInterest interest;

    /** The lineage of an opinion and of those merged with it. @throws NotFound also for one the caller does not see */
    @RolesAllowed({READER, SYSTEM})
    public Lineage ofOpinion(long id) {
        OpinionRow asked = opinions.among(List.of(id)).stream().findFirst().orElseThrow(() -> new NotFound("opinion", id));
        Set<Long> family = ties.family(id, asked.mergedInto());
        return joined(id, family, suggestions.among(ties.drawnFrom(family)), interest.in(asked, ties.units(id)));
    }

    /** The lineage of a suggestion. @throws NotFound also for one the caller does not see */
    @RolesAllowed({READER, SYSTEM})
    public Lineage ofSuggestion(long id) {
        SuggestionRow asked = suggestions.among(List.of(id)).stream().findFirst().orElseThrow(() -> new NotFound("suggestion", id));
        return joined(id, Set.of(), List.of(asked), interest.in(asked));
    }

    private Lineage joined(long here, Set<Long> family, List<SuggestionRow> drawn, List<Ground> recusals) {
        List<Long> drawnIds = drawn.stream().map(SuggestionRow::id).toList();
        Map<Long, Set<Long>> sources = ties.sources(drawnIds);
        Set<Long> all = new LinkedHashSet<>(family);
        sources.values().forEach(all::addAll);
        List<CommitmentRow> promised = commitments.among(all, drawnIds);
        Map<Long, LineageOpinion> ends = ends(all, here, promised);
        Set<Long> left = new LinkedHashSet<>(all);
        List<LineageSuggestion> branches = new ArrayList<>();
        for (SuggestionRow row : drawn) {
            Set<Long> own = sources.getOrDefault(row.id(), Set.of());
            left.removeAll(own);
            branches.add(new LineageSuggestion(row, row.id() == here, ordered(own, ends),
                    promised.stream().filter(each -> Long.valueOf(row.id()).equals(each.suggestion())).toList()));
        }
        return new Lineage(branches, ordered(left, ends), recusals);
    }

    private Map<Long, LineageOpinion> ends(Set<Long> all, long here, List<CommitmentRow> promised) {
        Map<Long, OpinionRow> seen = opinions.among(all).stream().collect(toMap(OpinionRow::id, Function.identity()));
        Map<Long, LineageOpinion> ends = new HashMap<>();
        ties.numbers(all).forEach((id, number) -> ends.put(id, new LineageOpinion(id, number, seen.get(id), id == here,
                promised.stream().filter(each -> id.equals(each.opinion())).toList())));
        return ends;
    }

    private static List<LineageOpinion> ordered(Collection<Long> ids, Map<Long, LineageOpinion> ends) {
        return ids.stream().map(ends::get).filter(Objects::nonNull).sorted(Comparator.comparing(LineageOpinion::number)).toList();
    }
}
