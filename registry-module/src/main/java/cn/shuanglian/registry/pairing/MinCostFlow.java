package cn.shuanglian.registry.pairing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;

/**
 * A greatest flow of least cost, by shortest augmenting paths with node potentials (Edmonds and Karp 1972; Tomizawa 1971): at most
 * F · O(E log V) steps for a flow of F. Costs must not be negative. The same network, built in the same order, gives the same flow.
 */
public final class MinCostFlow {
    private static final long UNREACHED = Long.MAX_VALUE / 4;

    private final List<List<Arc>> out = new ArrayList<>();
    private long[] potential;

    /** An arc and, as its {@code back}, the one by which its flow can be taken back. */
    private static final class Arc {
        final int to;
        final long cost;
        int room;
        Arc back;

        Arc(int to, int room, long cost) {
            this.to = to;
            this.room = room;
            this.cost = cost;
        }
    }

    /** What an arc carries, asked after {@link #run}. */
    public interface Carried {
        int flow();
    }

    /** Makes a node and tells its number. */
    public int node() {
        out.add(new ArrayList<>());
        return out.size() - 1;
    }

    /** Makes an arc that carries at most that much, each unit at that cost. */
    public Carried arc(int from, int to, int room, long cost) {
        Arc there = new Arc(to, room, cost);
        Arc back = new Arc(from, 0, -cost);
        there.back = back;
        back.back = there;
        out.get(from).add(there);
        out.get(to).add(back);
        return () -> back.room;
    }

    /** Sends as much as fits; returns how much that was. */
    public int run(int source, int sink) {
        potential = new long[out.size()];
        int sent = 0;
        for (Arc[] path = cheapest(source, sink); path != null; path = cheapest(source, sink)) {
            int room = Integer.MAX_VALUE;
            for (int at = sink; at != source; at = path[at].back.to) {
                room = Math.min(room, path[at].room);
            }
            for (int at = sink; at != source; at = path[at].back.to) {
                path[at].room -= room;
                path[at].back.room += room;
            }
            sent += room;
        }
        return sent;
    }

    /** The arcs by which each node is reached most cheaply, or null where the sink is not; of equals the node that was made first goes on. */
    private Arc[] cheapest(int source, int sink) {
        Arc[] by = new Arc[out.size()];
        long[] distance = new long[out.size()];
        Arrays.fill(distance, UNREACHED);
        distance[source] = 0;
        PriorityQueue<long[]> next = new PriorityQueue<>((one, other) -> one[0] == other[0] ? Long.compare(one[1], other[1])
                : Long.compare(one[0], other[0]));
        next.add(new long[] {0, source});
        while (!next.isEmpty()) {
            long[] nearest = next.poll();
            int at = (int) nearest[1];
            if (at == sink) {
                break;
            }
            if (nearest[0] > distance[at]) {
                continue;
            }
            for (Arc arc : out.get(at)) {
                long reached = nearest[0] + arc.cost + potential[at] - potential[arc.to];
                if (arc.room > 0 && reached < distance[arc.to]) {
                    distance[arc.to] = reached;
                    by[arc.to] = arc;
                    next.add(new long[] {reached, arc.to});
                }
            }
        }
        if (by[sink] == null) {
            return null;
        }
        for (int node = 0; node < distance.length; node++) {
            potential[node] += Math.min(distance[node], distance[sink]);
        }
        return by;
    }
}
