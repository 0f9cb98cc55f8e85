package cn.shuanglian.registry.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shuanglian.registry.pairing.Pairing.Outcome;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** Random worlds, each repetition another one, always the same ones. */
class PairingTest {
    private static final Liking ALL = (from, to) -> 0;

    @RepeatedTest(200)
    void whatIsMissingIsNeverMoreThanItMustBe(RepetitionInfo repetition) {
        World world = World.random(repetition);
        Outcome outcome = world.solve();

        int wanted = world.froms.stream().mapToInt(from -> Math.max(0, world.least - world.keptOf(from))).sum();
        int missing = outcome.missing().values().stream().mapToInt(Integer::intValue).sum();
        assertThat(missing).isEqualTo(wanted - world.greatestFlow());
        assertThat(outcome.added()).hasSize(wanted - missing);
    }

    @RepeatedTest(200)
    void nobodyGetsMoreThanIsMissingNorMoreThanThereIsRoomForNorWhoIsForbidden(RepetitionInfo repetition) {
        World world = World.random(repetition);
        Outcome outcome = world.solve();

        assertThat(outcome.added()).doesNotHaveDuplicates()
                .allMatch(pair -> world.allowed.contains(pair) && !world.kept.contains(pair) && pair.from() != pair.to());
        Map<Long, Integer> from = new HashMap<>();
        Map<Long, Integer> to = new HashMap<>();
        outcome.added().forEach(pair -> {
            from.merge(pair.from(), 1, Integer::sum);
            to.merge(pair.to(), 1, Integer::sum);
        });
        from.forEach((id, count) -> assertThat(count + world.keptOf(id)).isLessThanOrEqualTo(world.least));
        world.targets.forEach(target -> assertThat(to.getOrDefault(target.id(), 0)).isLessThanOrEqualTo(
                Math.max(0, target.room() - (int) world.kept.stream().filter(pair -> pair.to() == target.id()).count())));
    }

    @RepeatedTest(50)
    void theOrderOfTheFactsDecidesNothing(RepetitionInfo repetition) {
        World world = World.random(repetition);
        Outcome first = world.solve();
        Collections.shuffle(world.froms, new Random(repetition.getCurrentRepetition()));
        Collections.shuffle(world.targets, new Random(repetition.getCurrentRepetition()));

        assertThat(world.solve()).isEqualTo(first);
    }

    @RepeatedTest(50)
    void whereAllFitAllTheLoadsDifferByOneAtMost(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<Long> froms = LongStream.range(0, 1 + random.nextInt(12)).boxed().toList();
        List<Target> targets = LongStream.range(100, 105 + random.nextInt(20)).mapToObj(id -> new Target(id, 99, 0)).toList();
        Outcome outcome = new Pairing(1 + random.nextInt(5), 9, froms, targets, Set.of(), Set.of(), ALL).solve();

        Map<Long, Integer> loads = new HashMap<>();
        targets.forEach(target -> loads.put(target.id(), 0));
        outcome.added().forEach(pair -> loads.merge(pair.to(), 1, Integer::sum));
        assertThat(outcome.missing()).isEmpty();
        assertThat(Collections.max(loads.values()) - Collections.min(loads.values())).isLessThanOrEqualTo(1);
    }

    @Test
    void aScarceSideIsSharedOutEvenly() {
        List<Long> froms = List.of(1L, 2L, 3L);
        List<Target> targets = LongStream.range(100, 107).mapToObj(id -> new Target(id, 1, 0)).toList();
        Outcome outcome = new Pairing(5, 8, froms, targets, Set.of(), Set.of(), ALL).solve();

        assertThat(outcome.missing().values()).containsExactlyInAnyOrder(2, 3, 3);
    }

    @Test
    void whoIsLoadedOtherwiseComesLast() {
        Outcome outcome = new Pairing(2, 3, List.of(1L), List.of(new Target(10, 9, 1), new Target(11, 9, 0), new Target(12, 9, 0)), Set.of(),
                Set.of(), ALL).solve();

        assertThat(outcome.added()).containsExactly(new Pair(1, 11), new Pair(1, 12));
    }

    @Test
    void ofEquallyFairPairsTheBetterLikedIsTakenAndAnUnwantedOneOnlyInNeed() {
        Liking liking = (from, to) -> to == 10 ? 5 : 0;
        List<Target> targets = List.of(new Target(10, 9, 0), new Target(11, 9, 0));

        assertThat(new Pairing(1, 3, List.of(1L), targets, Set.of(), Set.of(), liking).solve().added()).containsExactly(new Pair(1, 11));
        assertThat(new Pairing(1, 3, List.of(1L), targets, Set.of(), Set.of(new Pair(1, 11)), liking).solve().added())
                .containsExactly(new Pair(1, 10));
        assertThat(new Pairing(2, 3, List.of(1L), targets, Set.of(), Set.of(new Pair(1, 11)), liking).solve().added())
                .containsExactly(new Pair(1, 10), new Pair(1, 11));
    }

    @Test
    void surplusIsToldAndNotCut() {
        Set<Pair> kept = Set.of(new Pair(1, 10), new Pair(1, 11), new Pair(2, 11));
        Outcome outcome = new Pairing(1, 1, List.of(1L, 2L), List.of(new Target(10, 9, 0), new Target(11, 9, 0)), kept, Set.of(), ALL).solve();

        assertThat(outcome.surplus()).containsExactly(new Pair(1, 11));
        assertThat(outcome.added()).isEmpty();
    }

    @RepeatedTest(20)
    void afterTenMandatesEndOnlyPairsThatTouchThemChange(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<Long> members = LongStream.range(0, 35).boxed().toList();
        List<Target> deputies = LongStream.range(100, 395).mapToObj(id -> new Target(id, 99, 0)).toList();
        Set<Pair> before = new HashSet<>(new Pairing(3, 5, members, deputies, Set.of(), Set.of(), ALL).solve().added());
        List<Long> all = new ArrayList<>(members);
        deputies.forEach(target -> all.add(target.id()));
        Collections.shuffle(all, random);
        Set<Long> gone = new HashSet<>(all.subList(0, 10));
        Set<Pair> kept = new HashSet<>(before);
        kept.removeIf(pair -> gone.contains(pair.from()) || gone.contains(pair.to()));

        Outcome outcome = new Pairing(3, 5, members.stream().filter(id -> !gone.contains(id)).toList(),
                deputies.stream().filter(target -> !gone.contains(target.id())).toList(), kept, Set.of(), ALL).solve();

        assertThat(outcome.missing()).isEmpty();
        Set<Long> touched = new HashSet<>();
        before.stream().filter(pair -> gone.contains(pair.to())).forEach(pair -> touched.add(pair.from()));
        assertThat(outcome.added()).allMatch(pair -> touched.contains(pair.from()));
        assertThat(outcome.added()).hasSize((int) before.stream().filter(pair -> gone.contains(pair.to()) && !gone.contains(pair.from())).count());
    }

    /** Facts drawn at random, and the greatest flow worked out in another way. */
    private record World(int least, List<Long> froms, List<Target> targets, Set<Pair> kept, Set<Pair> allowed) {
        static World random(RepetitionInfo repetition) {
            Random random = new Random(repetition.getCurrentRepetition() * 31L);
            List<Long> froms = new ArrayList<>(LongStream.range(0, random.nextInt(8)).boxed().toList());
            List<Target> targets = new ArrayList<>(LongStream.range(4, 4 + random.nextInt(9))
                    .mapToObj(id -> new Target(id, random.nextInt(4), random.nextInt(3))).toList());
            Set<Pair> allowed = new HashSet<>();
            Set<Pair> kept = new HashSet<>();
            for (long from : froms) {
                for (Target target : targets) {
                    if (from != target.id() && random.nextInt(3) > 0) {
                        allowed.add(new Pair(from, target.id()));
                    }
                    if (from != target.id() && random.nextInt(10) == 0) {
                        kept.add(new Pair(from, target.id()));
                    }
                }
            }
            return new World(random.nextInt(4), froms, targets, kept, allowed);
        }

        Outcome solve() {
            return new Pairing(least, 9, froms, targets, kept, Set.of(),
                    (from, to) -> allowed.contains(new Pair(from, to)) ? 0 : Liking.FORBIDDEN).solve();
        }

        int keptOf(long from) {
            return (int) kept.stream().filter(pair -> pair.from() == from).count();
        }

        /** By simple augmenting paths over single units of demand and room. */
        int greatestFlow() {
            List<Long> units = new ArrayList<>();
            froms.forEach(from -> units.addAll(Collections.nCopies(Math.max(0, least - keptOf(from)), from)));
            Map<Long, List<Integer>> served = new HashMap<>();
            targets.forEach(target -> served.put(target.id(), new ArrayList<>()));
            int flow = 0;
            for (int unit = 0; unit < units.size(); unit++) {
                flow += augment(unit, units, served, new HashSet<>()) ? 1 : 0;
            }
            return flow;
        }

        private boolean augment(int unit, List<Long> units, Map<Long, List<Integer>> served, Set<String> tried) {
            long from = units.get(unit);
            for (Target target : targets) {
                Pair pair = new Pair(from, target.id());
                List<Integer> here = served.get(target.id());
                boolean twice = here.stream().anyMatch(other -> units.get(other) == from);
                if (!allowed.contains(pair) || kept.contains(pair) || twice || !tried.add(from + ">" + target.id())) {
                    continue;
                }
                int room = target.room() - (int) kept.stream().filter(old -> old.to() == target.id()).count();
                if (here.size() < room) {
                    here.add(unit);
                    return true;
                }
                for (Integer other : List.copyOf(here)) {
                    here.remove(other);
                    here.add(unit);
                    if (augment(other, units, served, tried)) {
                        return true;
                    }
                    here.remove((Integer) unit);
                    here.add(other);
                }
            }
            return false;
        }
    }
}
