package cn.shuanglian.registry.link;

import static cn.shuanglian.registry.caller.Role.LIAISON_OFFICE;
import static cn.shuanglian.registry.caller.Role.SYSTEM;

import cn.shuanglian.registry.code.AreaCode;
import cn.shuanglian.registry.fault.NotFound;
import cn.shuanglian.registry.link.LinkField.Member;
import cn.shuanglian.registry.pairing.Liking;
import cn.shuanglian.registry.pairing.Pair;
import cn.shuanglian.registry.pairing.Target;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Whom an office that makes a pair by hand can choose, in the order in which a proposal would choose them. */
@Stateless
@DenyAll
public class LinkSuggestions {
    private static final int MOST = 20;

    @PersistenceContext
    EntityManager em;
    @Inject
    LinkFields fields;
    @Inject
    LinkSight sight;

    /**
     * Somebody to choose.
     *
     * @param name of a deputy; null for a citizen or a body
     * @param area code of the county elected in, or of the area they belong to; may be null
     * @param load pairs of that kind they have already
     */
    public record Suggestion(long id, String name, String area, int load) {
    }

    /** Those whom the quota of the kind binds, who have least first; at most 20. @param words part of the name, or null */
    @RolesAllowed({LIAISON_OFFICE, SYSTEM})
    public List<Suggestion> froms(LinkKind kind, AreaCode area, String words) {
        LinkField field = kept(area);
        Map<Long, Integer> load = new HashMap<>();
        open(area).stream().filter(link -> link.kind() == kind).forEach(link -> load.merge(link.pair().from(), 1, Integer::sum));
        return !LinkKind.at(area.level()).contains(kind) ? List.of() : field.froms(kind).stream().map(field::member).filter(member -> isMeant(member, words))
                .map(member -> suggestion(member, load)).sorted(Comparator.comparingInt(Suggestion::load).thenComparing(Suggestion::name)
                        .thenComparing(Suggestion::id)).limit(MOST).toList();
    }

    /** Those with whom {@code from} can be paired, the fairest choice first; at most 20. @param words part of a deputy's name, or null */
    @RolesAllowed({LIAISON_OFFICE, SYSTEM})
    public List<Suggestion> tos(LinkKind kind, AreaCode area, long from, String words) {
        LinkField field = kept(area);
        if (!field.froms(kind).contains(from)) {
            return List.of();
        }
        List<Link> open = open(area);
        Map<Long, Integer> load = new HashMap<>();
        open.stream().filter(link -> link.kind() == kind || isReceived(link.kind()) && isReceived(kind))
                .forEach(link -> load.merge(link.pair().to(), 1, Integer::sum));
        Liking liking = field.liking(kind);
        return field.targets(kind, load).stream()
                .filter(to -> field.fits(kind, from, to.id()) && (kind != LinkKind.CITIZEN || to.load() == 0))
                .filter(to -> open.stream().noneMatch(link -> link.kind() == kind && link.pair().equals(new Pair(from, to.id()))))
                .filter(to -> !kind.isAmongDeputies() || isMeant(field.member(to.id()), words))
                .sorted(Comparator.comparingInt(Target::load).thenComparingInt(to -> liking.of(from, to.id())).thenComparingLong(Target::id))
                .limit(MOST).map(to -> kind.isAmongDeputies() ? suggestion(field.member(to.id()), load)
                        : new Suggestion(to.id(), null, field.placeOf(kind, to.id()), load.getOrDefault(to.id(), 0))).toList();
    }

    /** Leaders and members of the standing committee stay in touch with the same deputies. */
    private static boolean isReceived(LinkKind kind) {
        return kind == LinkKind.LEADER_DEPUTY || kind == LinkKind.COMMITTEE_DEPUTY;
    }

    private static boolean isMeant(Member member, String words) {
        return words == null || words.isBlank() || member.name().contains(words.strip());
    }

    private static Suggestion suggestion(Member member, Map<Long, Integer> load) {
        return new Suggestion(member.id(), member.name(), member.county(), load.getOrDefault(member.id(), 0));
    }

    private LinkField kept(AreaCode area) {
        if (!sight.keeps(area.code())) {
            throw new NotFound("area", area);
        }
        return fields.of(area);
    }

    private List<Link> open(AreaCode area) {
        return em.createQuery("select l from Link l where l.areaCode = :area and l.until is null", Link.class)
                .setParameter("area", area.code()).getResultList();
    }
}
