package cn.shuanglian.registry.link;

import static cn.shuanglian.registry.caller.Role.LIAISON_OFFICE;
import static cn.shuanglian.registry.caller.Role.SYSTEM;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import cn.shuanglian.registry.code.AreaCode;
import cn.shuanglian.registry.job.Tally;
import cn.shuanglian.registry.link.LinkQuotas.Span;
import cn.shuanglian.registry.pairing.Liking;
import cn.shuanglian.registry.pairing.Pair;
import cn.shuanglian.registry.pairing.Pairing;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Works one proposal out and stores it, in one transaction. */
@Stateless
@DenyAll
public class ProposalPass {
    @PersistenceContext
    EntityManager em;
    @Inject
    LinkFields fields;
    @Inject
    LinkQuotas quotas;
    @Inject
    ProposalBooks books;
    @Inject
    Clock clock;

    /** Returns how many pairs are new, should end and stay, and how many are missing; how it comes along stands with the job. */
    @RolesAllowed({LIAISON_OFFICE, SYSTEM})
    public Tally workOut(long job, AreaCode area, boolean cut) {
        // Of two proposals for one area the second waits and builds on the first.
        em.createNativeQuery("insert into registry_link_lock (area_code) values (?) on duplicate key update area_code = area_code")
                .setParameter(1, area.code()).executeUpdate();
        LinkField field = fields.of(area);
        Map<LinkKind, Span> spans = quotas.spans(area);
        List<Link> open = em.createQuery("select l from Link l where l.areaCode = :area and l.until is null order by l.id", Link.class)
                .setParameter("area", area.code()).getResultList();
        Map<LinkKind, Set<Pair>> declined = books.declined(area);
        Tally tally = Tally.NONE;
        Map<Long, Integer> received = new HashMap<>();
        List<LinkKind> kinds = LinkKind.at(area.level());
        for (LinkKind kind : kinds) {
            books.advance(job, kinds.size(), kinds.indexOf(kind));
            List<Link> ofKind = open.stream().filter(link -> link.kind() == kind).toList();
            Map<Long, Integer> load = kind == LinkKind.COMMITTEE_DEPUTY ? received : Map.of();
            Proposal proposal = propose(kind, field, spans.get(kind), ofKind, declined.getOrDefault(kind, Set.of()), load);
            tally = plus(tally, store(job, kind, field, ofKind, proposal, cut));
            proposal.standing().forEach(pair -> received.merge(pair.to(), 1, Integer::sum));
        }
        books.advance(job, kinds.size(), kinds.size());
        books.enter(job, area, tally);
        return tally;
    }

    /** @param kept pairs that stand as they are @param outcome what is to change */
    private record Proposal(Set<Pair> kept, Pairing.Outcome outcome) {
        List<Pair> standing() {
            return Stream.concat(kept.stream(), outcome.added().stream()).toList();
        }
    }

    private static Proposal propose(LinkKind kind, LinkField field, Span span, List<Link> open, Set<Pair> declined, Map<Long, Integer> load) {
        Set<Pair> kept = open.stream().filter(link -> !link.isWorkedOut()).map(Link::pair)
                .filter(pair -> field.fits(kind, pair.from(), pair.to())).collect(toSet());
        Set<Pair> before = open.stream().filter(Link::isWorkedOut).map(Link::pair).collect(toSet());
        Liking liking = field.liking(kind);
        return new Proposal(kept, new Pairing(span.least(), span.most(), field.froms(kind), field.targets(kind, load), kept, declined,
                (from, to) -> before.contains(new Pair(from, to)) && liking.of(from, to) != Liking.FORBIDDEN ? 0 : liking.of(from, to)).solve());
    }

    private Tally store(long job, LinkKind kind, LinkField field, List<Link> open, Proposal proposal, boolean cut) {
        LocalDate today = LocalDate.now(clock);
        Map<Pair, Link> known = open.stream().collect(toMap(Link::pair, Function.identity()));
        int ending = 0;
        for (Link link : open) {
            if (link.isWorkedOut() && !proposal.outcome().added().contains(link.pair())) {
                em.remove(link);
            } else if (link.status() == LinkStatus.CONFIRMED) {
                link.proposeEnd(ending(link, field, proposal, cut));
                ending += link.endProposed() == null ? 0 : 1;
            }
        }
        // A pair taken back must be gone before one of the same two is made anew.
        em.flush();
        List<Pair> fresh = proposal.outcome().added().stream().filter(pair -> !known.containsKey(pair)).toList();
        fresh.forEach(pair -> em.persist(new Link(kind, field.area(), pair, field.placeOf(kind, pair.to()), today, job)));
        em.flush();
        int missing = proposal.outcome().missing().values().stream().mapToInt(Integer::intValue).sum();
        return new Tally(proposal.outcome().added().size(), ending, proposal.kept().size(), missing);
    }

    private static EndReason ending(Link link, LinkField field, Proposal proposal, boolean cut) {
        Pair pair = link.pair();
        boolean vacant = field.member(pair.from()) == null || link.kind().isAmongDeputies() && field.member(pair.to()) == null;
        if (vacant) {
            return EndReason.VACANT;
        }
        if (!proposal.kept().contains(pair)) {
            return EndReason.NOT_ELIGIBLE;
        }
        return cut && proposal.outcome().surplus().contains(pair) ? EndReason.TOO_MANY : null;
    }

    private static Tally plus(Tally one, Tally other) {
        return new Tally(one.created() + other.created(), one.updated() + other.updated(), one.unchanged() + other.unchanged(),
                one.rejected() + other.rejected());
    }
}
