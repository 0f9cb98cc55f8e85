package cn.shuanglian.registry.pairing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Fills gaps: everybody on the one side shall have at least so many on the other. What is kept stays as it is, and nobody gets more than
 * is missing. Of all ways to do so it takes one in which as few as possible are missing, then one with as few of the unwanted pairs as
 * possible, then the fairest (the sum of squared loads is least, so that loads differ by at most one wherever that is possible), and last
 * the one that is liked best. The same facts, in whatever order, give the same pairs.
 *
 * <p>It is a flow of least cost; with f on the one side, t on the other and m missing it takes O(m · f·t · log(f+t)) steps.
 *
 * @param least how many each of {@code froms} shall have
 * @param most how many each of them may have
 * @param kept pairs that stand and stay; both ends are among {@code froms} and {@code targets}
 * @param unwanted pairs somebody declined; they come only where nothing else helps
 */
public record Pairing(int least, int most, Collection<Long> froms, Collection<Target> targets, Set<Pair> kept, Set<Pair> unwanted,
                      Liking liking) {
    /** Each step outweighs whatever ten thousand pairs could gain on the steps below it. */
    private static final long FAIR_TO = 100_000;
    private static final long FAIR_FROM = FAIR_TO * 100_000;
    private static final long UNWANTED = FAIR_FROM * 100_000;
    private static final Comparator<Pair> ORDER = Comparator.comparingLong(Pair::from).thenComparingLong(Pair::to);

    /**
     * What came out.
     *
     * @param added new pairs, ordered by their ends
     * @param missing how many each of those still lacks who could not be given enough
     * @param surplus pairs of those who have more than they may, as many as are too many: of each those whose other end is loaded most
     */
    public record Outcome(List<Pair> added, Map<Long, Integer> missing, List<Pair> surplus) {
    }

    private record Edge(Pair pair, MinCostFlow.Carried carried) {
    }

    public Outcome solve() {
        Map<Long, Integer> fromLoad = new HashMap<>();
        Map<Long, Integer> toLoad = new HashMap<>();
        kept.forEach(pair -> {
            fromLoad.merge(pair.from(), 1, Integer::sum);
            toLoad.merge(pair.to(), 1, Integer::sum);
        });
        MinCostFlow flow = new MinCostFlow();
        int source = flow.node();
        int sink = flow.node();
        Map<Long, Integer> nodes = new HashMap<>();
        List<Long> needy = froms.stream().distinct().filter(from -> fromLoad.getOrDefault(from, 0) < least).sorted().toList();
        for (long from : needy) {
            int node = flow.node();
            for (int load = fromLoad.getOrDefault(from, 0) + 1; load <= least; load++) {
                flow.arc(source, node, 1, FAIR_FROM * load);
            }
            nodes.put(from, node);
        }
        int wanted = needy.stream().mapToInt(from -> least - fromLoad.getOrDefault(from, 0)).sum();
        List<Edge> edges = new ArrayList<>();
        for (Target target : targets.stream().sorted(Comparator.comparingLong(Target::id)).toList()) {
            int node = flow.node();
            int here = toLoad.getOrDefault(target.id(), 0);
            int room = Math.min(target.room() - here, Math.min(wanted, needy.size()));
            for (int load = 1; load <= room; load++) {
                flow.arc(node, sink, 1, FAIR_TO * (target.load() + here + load));
            }
            edges.addAll(edges(flow, nodes, needy, target, node));
        }
        flow.run(source, sink);
        List<Pair> added = edges.stream().filter(edge -> edge.carried.flow() > 0).map(Edge::pair).sorted(ORDER).toList();
        added.forEach(pair -> fromLoad.merge(pair.from(), 1, Integer::sum));
        Map<Long, Integer> missing = new TreeMap<>();
        needy.stream().filter(from -> fromLoad.getOrDefault(from, 0) < least)
                .forEach(from -> missing.put(from, least - fromLoad.getOrDefault(from, 0)));
        return new Outcome(added, missing, surplus(toLoad));
    }

    private List<Edge> edges(MinCostFlow flow, Map<Long, Integer> nodes, List<Long> needy, Target target, int node) {
        List<Edge> edges = new ArrayList<>();
        for (long from : needy) {
            Pair pair = new Pair(from, target.id());
            int liked = from == target.id() || kept.contains(pair) ? Liking.FORBIDDEN : liking.of(from, target.id());
            if (liked != Liking.FORBIDDEN) {
                long cost = liked + (unwanted.contains(pair) ? UNWANTED : 0);
                edges.add(new Edge(pair, flow.arc(nodes.get(from), node, 1, cost)));
            }
        }
        return edges;
    }

    private List<Pair> surplus(Map<Long, Integer> toLoad) {
        Map<Long, List<Pair>> having = new TreeMap<>();
        kept.stream().sorted(ORDER).forEach(pair -> having.computeIfAbsent(pair.from(), from -> new ArrayList<>()).add(pair));
        Map<Long, Integer> load = new HashMap<>(toLoad);
        Map<Long, Integer> other = new HashMap<>();
        targets.forEach(target -> other.put(target.id(), target.load()));
        Set<Pair> cut = new HashSet<>();
        having.values().stream().filter(pairs -> pairs.size() > most).forEach(pairs -> {
            for (int left = pairs.size(); left > most; left--) {
                Pair heaviest = pairs.stream().filter(pair -> !cut.contains(pair)).max(Comparator.<Pair>comparingInt(
                        pair -> load.get(pair.to()) + other.getOrDefault(pair.to(), 0)).thenComparingLong(Pair::to)).orElseThrow();
                cut.add(heaviest);
                load.merge(heaviest.to(), -1, Integer::sum);
            }
        });
        return cut.stream().sorted(ORDER).toList();
    }
}
