package cn.shuanglian.reception.lineage;

import java.util.List;

/**
 * Everything that hangs together with one opinion or suggestion.
 *
 * @param suggestions each with the opinions it was drawn from, by number
 * @param others opinions from which no suggestion was drawn: the one asked about, and those merged with it
 */
public record Lineage(List<LineageSuggestion> suggestions, List<LineageOpinion> others) {
    public Lineage {
        suggestions = List.copyOf(suggestions);
        others = List.copyOf(others);
    }
}
