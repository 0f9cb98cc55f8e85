package cn.shuanglian.registry.link;

import cn.shuanglian.registry.fault.NotAllowedNow;
import cn.shuanglian.registry.fault.NotFound;
import cn.shuanglian.registry.fault.Refused;
import cn.shuanglian.registry.fault.Stale;
import cn.shuanglian.registry.list.ListRequest;
import cn.shuanglian.registry.list.Listing;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Decides about many proposed pairs in one transaction. */
@Dependent
class ProposalDecisions {
    private static final int MOST = 2000;

    @PersistenceContext
    EntityManager em;
    @Inject
    Links links;
    @Inject
    LinkSight sight;
    @Inject
    LinkSteps steps;

    /** Locked; each is one the caller keeps, has not changed since, and is to be decided. */
    List<Link> ticked(List<Tick> ticks) {
        if (ticks.isEmpty()) {
            throw new Refused("link.nothingTicked", null);
        }
        Map<Long, Link> found = locked(ticks.stream().map(Tick::id).toList());
        return ticks.stream().map(tick -> {
            Link link = found.get(tick.id());
            if (link == null) {
                throw new NotFound("link", tick.id());
            }
            Stale.unless(tick.version(), link.version());
            List<LinkAction> allowed = sight.allowed(link);
            if (link.status() != LinkStatus.PROPOSED && link.endProposed() == null || allowed.size() < 2) {
                throw new NotAllowedNow(LinkAction.CONFIRM.name(), link.status().name(), allowed.stream().map(Enum::name).toList());
            }
            return link;
        }).toList();
    }

    int accept(List<Link> decided, LocalDate on, Long document) {
        Set<Long> active = active(decided);
        if (decided.stream().anyMatch(link -> isVacant(link, active))) {
            throw new Refused("link.vacant", null);
        }
        return acceptKnown(decided, on, document);
    }

    private int acceptKnown(List<Link> decided, LocalDate on, Long document) {
        decided.stream().map(Link::areaCode).distinct().forEach(area -> steps.checkDocument(area, document));
        LocalDate day = steps.day(on);
        if (day.isBefore(steps.today())) {
            decided.stream().filter(link -> link.status() == LinkStatus.PROPOSED).forEach(link -> steps.refuseTooEarly(link, day));
        }
        decided.forEach(link -> accept(link, day, document));
        em.flush();
        return decided.size();
    }

    int decline(List<Link> decided) {
        decided.forEach(link -> {
            if (link.status() == LinkStatus.PROPOSED) {
                steps.end(link, EndReason.DECLINED, null, steps.today());
            } else {
                steps.keep(link);
            }
        });
        em.flush();
        return decided.size();
    }

    int acceptAll(LinkFilter filter, LocalDate on, Long document) {
        LinkFilter open = new LinkFilter(filter.area(), filter.kind(), filter.status(), filter.deputyId(), true, filter.words());
        List<Long> ids = new ArrayList<>();
        ListRequest request = new ListRequest(null, false, null, false, ListRequest.MOST);
        while (request != null && ids.size() < MOST) {
            Listing<LinkRow> page = links.list(open, request);
            page.rows().forEach(row -> ids.add(row.id()));
            request = page.next() == null ? null : new ListRequest(null, false, page.next(), false, ListRequest.MOST);
        }
        List<Link> kept = locked(ids).values().stream().filter(link -> sight.allowed(link).size() == 2).toList();
        Set<Long> active = active(kept);
        return acceptKnown(kept.stream().filter(link -> !isVacant(link, active)).toList(), on, document);
    }

    private void accept(Link link, LocalDate on, Long document) {
        if (link.status() == LinkStatus.PROPOSED) {
            steps.confirmKnown(link, on, document);
        } else {
            steps.end(link, link.endProposed(), null, on);
        }
    }

    private Set<Long> active(Collection<Link> decided) {
        Set<Long> mandates = new HashSet<>();
        decided.stream().filter(link -> link.status() == LinkStatus.PROPOSED).forEach(link -> {
            mandates.add(link.pair().from());
            if (link.toMandateId() != null) {
                mandates.add(link.toMandateId());
            }
        });
        return steps.active(mandates);
    }

    private static boolean isVacant(Link link, Set<Long> active) {
        return link.status() == LinkStatus.PROPOSED && (!active.contains(link.pair().from())
                || link.toMandateId() != null && !active.contains(link.toMandateId()));
    }

    /** In the order of their keys, so that two who decide about the same pairs do not wait for each other for ever. */
    private Map<Long, Link> locked(List<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        LinkSight.Sight sees = sight.sight();
        var query = em.createQuery("select l from Link l where l.id in :ids and " + sees.where() + " order by l.id", Link.class)
                .setParameter("ids", ids);
        sees.parameters().forEach(query::setParameter);
        return query.setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().collect(Collectors.toMap(Link::id, Function.identity(),
                (one, other) -> one, LinkedHashMap::new));
    }
}
