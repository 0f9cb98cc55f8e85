package cn.shuanglian.reception.lineage;

import cn.shuanglian.reception.recusal.Ground;
import java.util.List;

/**
 * Everything that hangs together with one opinion or suggestion.
 *
 * @param suggestions each with the opinions it was drawn from, by number
 * @param others opinions from which no suggestion was drawn: the one asked about, and those merged with it
 * @param recusals why the deputy who heard the opinion asked about, or moved the suggestion, keeps out of what is said of its handling
 */
public record Lineage(List<LineageSuggestion> suggestions, List<LineageOpinion> others, List<Ground> recusals) {
    public Lineage {
        suggestions = List.copyOf(suggestions);
        others = List.copyOf(others);
        recusals = List.copyOf(recusals);
    }
}
