package cn.shuanglian.registry.link;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import cn.shuanglian.registry.code.AreaCode;
import cn.shuanglian.registry.job.Jobs;
import cn.shuanglian.registry.job.Tally;
import cn.shuanglian.registry.journal.Deed;
import cn.shuanglian.registry.journal.Journal;
import cn.shuanglian.registry.pairing.Pair;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.Set;

/** What a proposal is told and what it leaves written beside its pairs. */
@Dependent
class ProposalBooks {
    @PersistenceContext
    EntityManager em;
    @Inject
    Jobs jobs;
    @Inject
    Journal journal;

    /** The pairs that somebody declined once, by kind. */
    Map<LinkKind, Set<Pair>> declined(AreaCode area) {
        return em.createQuery("select l from Link l where l.areaCode = :area and l.endedReason = :declined", Link.class)
                .setParameter("area", area.code()).setParameter("declined", EndReason.DECLINED).getResultStream()
                .collect(groupingBy(Link::kind, mapping(Link::pair, toSet())));
    }

    void advance(long job, int total, int seen) {
        jobs.advance(job, total, seen);
    }

    void enter(long job, AreaCode area, Tally tally) {
        journal.enter(Deed.done("LINKS_PROPOSED", "job", job, area.code(), "new " + tally.created() + ", to end " + tally.updated()
                + ", kept " + tally.unchanged() + ", missing " + tally.rejected()));
    }
}
