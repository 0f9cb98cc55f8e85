package cn.shuanglian.registry.link;

import static java.util.stream.Collectors.toMap;

import cn.shuanglian.registry.code.AreaCode;
import cn.shuanglian.registry.pairing.Liking;
import cn.shuanglian.registry.pairing.Target;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Who can be paired with whom in one area today: only who exercises a mandate. The one place that knows what each kind demands of its
 * two ends.
 */
final class LinkField {
    /** As many as there are deputies: nobody is full. */
    private static final int ANY = 1_000_000;
    private static final int NEAR = 1;
    private static final int FAR = 4;

    private final String area;
    private final Map<Long, Member> own;
    private final Map<Long, Member> lower;
    private final Map<Long, String> citizens;
    private final Map<Long, String> townships;
    private final Set<Long> leaders;
    private final Set<Long> committee;
    private final Set<Long> directors;

    /**
     * An active deputy.
     *
     * @param county the electing area of one elected by a congress; of a deputy of the level below the own area; null where unknown
     * @param electedBy as registered
     */
    record Member(long id, String name, long personId, String area, String county, String electedBy) {
    }

    /** Who sits where: leaders, members of the standing committee and of its directors' meeting, each a mandate of the area. */
    record Offices(Set<Long> leaders, Set<Long> committee, Set<Long> directors) {
    }

    /** @param own the area's own deputies @param lower those of the congresses below @param citizens area by key @param townships likewise */
    LinkField(String area, List<Member> own, List<Member> lower, Map<Long, String> citizens, Map<Long, String> townships, Offices offices) {
        this.area = area;
        this.own = own.stream().collect(toMap(Member::id, Function.identity()));
        this.lower = lower.stream().collect(toMap(Member::id, Function.identity()));
        this.citizens = Map.copyOf(citizens);
        this.townships = Map.copyOf(townships);
        leaders = among(offices.leaders());
        committee = among(offices.committee());
        directors = among(offices.directors());
    }

    private Set<Long> among(Set<Long> mandates) {
        Set<Long> found = new LinkedHashSet<>(mandates);
        found.retainAll(own.keySet());
        return found;
    }

    String area() {
        return area;
    }

    /** Those whom the quota of this kind binds. */
    Collection<Long> froms(LinkKind kind) {
        return switch (kind) {
            case LEADER_DEPUTY -> leaders;
            case COMMITTEE_DEPUTY -> committee;
            case DIRECTOR_TOWNSHIP -> directors;
            default -> own.keySet();
        };
    }

    /** Those with whom they can be paired; {@code load} are the pairs each of them has in other ways. */
    List<Target> targets(LinkKind kind, Map<Long, Integer> load) {
        return ends(kind).stream().map(id -> new Target(id, kind == LinkKind.CITIZEN ? 1 : ANY,
                load.getOrDefault(id, 0) + (committee.contains(id) ? 1 : 0))).toList();
    }

    private Collection<Long> ends(LinkKind kind) {
        return switch (kind) {
            case LEADER_DEPUTY, COMMITTEE_DEPUTY -> own.keySet();
            case COUNTY_DEPUTY -> lower.keySet();
            case CITIZEN -> citizens.keySet();
            case DIRECTOR_TOWNSHIP -> townships.keySet();
        };
    }

    /** A pair of these may be made and may stay: both exercise their mandates and are what the kind demands. */
    boolean fits(LinkKind kind, long from, long to) {
        if (from == to || !froms(kind).contains(from) || !ends(kind).contains(to)) {
            return false;
        }
        String county = own.get(from).county();
        return switch (kind) {
            case LEADER_DEPUTY -> !leaders.contains(to);
            case COMMITTEE_DEPUTY -> !leaders.contains(to) && !committee.contains(to);
            case COUNTY_DEPUTY -> lower.get(to).county().equals(county) && lower.get(to).personId() != own.get(from).personId();
            case CITIZEN -> county == null || new AreaCode(county).covers(citizens.get(to));
            case DIRECTOR_TOWNSHIP -> true;
        };
    }

    /** Whoever is elected in the same place is liked better. */
    Liking liking(LinkKind kind) {
        return (from, to) -> !fits(kind, from, to) ? Liking.FORBIDDEN : near(from, to) ? NEAR : FAR;
    }

    private boolean near(long from, long to) {
        String county = own.get(from).county();
        return county != null && new AreaCode(county).covers(areaOf(to));
    }

    private String areaOf(long to) {
        Member member = own.containsKey(to) ? own.get(to) : lower.get(to);
        if (member != null) {
            return member.county() == null ? "" : member.county();
        }
        return citizens.getOrDefault(to, townships.getOrDefault(to, ""));
    }

    /** Code of the area that the other end belongs to. */
    String placeOf(LinkKind kind, long to) {
        return switch (kind) {
            case CITIZEN -> citizens.get(to);
            case DIRECTOR_TOWNSHIP -> townships.get(to);
            default -> (own.containsKey(to) ? own : lower).get(to).area();
        };
    }

    /** The deputy of that key, or null if nobody active of the area or the congresses below it is meant. */
    Member member(long id) {
        return own.containsKey(id) ? own.get(id) : lower.get(id);
    }

    /** How many there are to be paired with, of the whole area where {@code county} is null; those barred from the kind left out. */
    long supply(LinkKind kind, String county) {
        return ends(kind).stream().filter(to -> county == null || new AreaCode(county).covers(areaOf(to))).filter(to -> switch (kind) {
            case LEADER_DEPUTY -> !leaders.contains(to);
            case COMMITTEE_DEPUTY -> !leaders.contains(to) && !committee.contains(to);
            default -> true;
        }).count();
    }
}
