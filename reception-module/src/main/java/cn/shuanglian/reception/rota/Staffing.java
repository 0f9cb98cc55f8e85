package cn.shuanglian.reception.rota;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingLong;

import cn.shuanglian.registry.pairing.MinCostFlow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Staffs slots as a flow of least cost: from a source to each deputy (every further reception of the same deputy costs more), on to the
 * deputy's times (at most one reception each), on to the slots of that time where nothing bars the deputy, on to the sink (as many as the
 * slot has seats). A greatest flow fills as many seats as can be filled; the least cost among those is the best of them in the order of
 * {@link Weights}. With d deputies, t times, s slots and f seats that is f shortest paths through O(d·t + s) nodes and O(d·s) arcs:
 * O(f · d·s · log(d·t + s)) steps.
 */
final class Staffing {
    private final Board board;
    private final boolean directors;
    private final Set<Seat> kept;
    private final List<Slot> slots;
    private final List<Receiver> receivers;
    private final MinCostFlow flow = new MinCostFlow();
    private final List<Choice> choices = new ArrayList<>();
    private Weights weights;

    private record Choice(Slot slot, Receiver receiver, MinCostFlow.Carried carried) {
    }

    Staffing(Board board, boolean directors, Set<Seat> kept, List<Slot> slots, List<Receiver> receivers) {
        this.board = board;
        this.directors = directors;
        this.kept = kept;
        this.slots = slots.stream().filter(slot -> room(slot) > 0).sorted(comparing((Slot slot) -> slot.hours().day())
                .thenComparingInt(slot -> slot.hours().start()).thenComparingLong(Slot::key)).toList();
        this.receivers = receivers.stream().sorted(comparingLong(Receiver::mandate)).toList();
    }

    private int room(Slot slot) {
        return directors ? slot.directors() : slot.seats() - board.filled(slot);
    }

    private Bar bar(Receiver receiver, Slot slot) {
        return directors ? receiver.barAsDirector(slot) : receiver.bar(slot);
    }

    /** Seats as many as can be seated, and puts them on the board. */
    void run() {
        if (slots.isEmpty() || receivers.isEmpty()) {
            return;
        }
        int wanted = slots.stream().mapToInt(this::room).sum();
        int highest = board.times().count() + receivers.stream().mapToInt(board::load).max().orElse(0);
        weights = Weights.of(wanted, highest, !kept.isEmpty());
        int source = flow.node();
        int sink = flow.node();
        Map<Long, Integer> slotNodes = new HashMap<>();
        for (Slot slot : slots) {
            int node = flow.node();
            int first = Math.min(room(slot), Math.max(0, Rota.LEAST_SEATS - board.filled(slot)));
            flow.arc(node, sink, first, 0);
            flow.arc(node, sink, room(slot) - first, weights.third());
            slotNodes.put(slot.key(), node);
        }
        int turn = 0;
        for (Receiver receiver : receivers) {
            add(receiver, turn++, source, slotNodes::get);
        }
        flow.run(source, sink);
        choices.stream().filter(choice -> choice.carried().flow() > 0).forEach(choice -> board.seat(choice.slot(), choice.receiver(), directors));
    }

    private void add(Receiver receiver, int turn, int source, Function<Long, Integer> slotNodes) {
        Map<Integer, List<Slot>> open = new TreeMap<>();
        for (Slot slot : slots) {
            if (board.isFree(receiver, slot) && bar(receiver, slot) == null) {
                open.computeIfAbsent(board.times().of(slot), none -> new ArrayList<>()).add(slot);
            }
        }
        if (open.isEmpty()) {
            return;
        }
        int node = flow.node();
        int load = directors ? 0 : board.load(receiver);
        for (int each = load + 1; each <= load + open.size(); each++) {
            boolean demanded = !directors && each <= receiver.required();
            flow.arc(source, node, 1, weights.load() * each + (demanded ? 0 : weights.notDemanded()));
        }
        int place = 0;
        for (List<Slot> atOneTime : open.values()) {
            int time = flow.node();
            flow.arc(node, time, 1, spread(place++, turn, open.size()));
            for (Slot slot : atOneTime) {
                long cost = (receiver.isAtHome(slot) ? 0 : weights.away())
                        + (kept.contains(new Seat(slot.key(), receiver.mandate(), directors)) ? 0 : weights.change());
                choices.add(new Choice(slot, receiver, flow.arc(time, slotNodes.apply(slot.key()), 1, cost)));
            }
        }
    }

    /** Deputies take turns through the year, so that nobody receives in one month after another and then never again. */
    private int spread(int place, int turn, int open) {
        int seats = slots.stream().mapToInt(this::room).sum();
        int period = Math.max(1, open * receivers.size() / Math.max(1, seats));
        int off = (place + turn) % period;
        return Math.min(weights.spread(), Math.min(off, period - off));
    }
}
