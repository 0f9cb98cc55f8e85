package cn.shuanglian.reception.merge;

import cn.shuanglian.reception.opinion.OpinionFamily;
import cn.shuanglian.reception.opinion.TiedOpinion;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads what an opinion is tied to. Of an opinion that the caller does not see, nothing but its number is told. */
@Dependent
class TieRows {
    private static final int SHOWN = 50;
    private static final String LINE = """
            select new cn.shuanglian.reception.merge.MergeLine(t.id, t.kind, o.id, o.number, o.title, o.heardOn, o.status, t.reason, t.madeAt, t.madeBy)
            from OpinionTie t, Opinion o where t.endedAt is null and""";

    @PersistenceContext
    EntityManager em;
    @Inject
    OpinionFamily family;

    MergeSheet sheet(long id) {
        TiedOpinion opinion = family.read(id);
        // one that was answered with its master and taken up again goes on by itself, whatever tie it had
        List<MergeLine> masters = opinion.mergedInto() == null ? List.of()
                : lines("t.kind = :kind and o.id = t.masterId and t.memberId = :id", TieKind.MERGED, id);
        List<MergeLine> members = lines("t.kind = :kind and o.id = t.memberId and o.mergedInto = t.masterId and t.masterId = :id", TieKind.MERGED, id);
        List<MergeLine> alike = lines("t.kind = :kind and (o.id = t.memberId and t.masterId = :id or o.id = t.masterId and t.memberId = :id)",
                TieKind.SAME_MATTER, id);
        Set<Long> seen = family.visible(Stream.of(masters, members, alike).flatMap(Collection::stream).map(MergeLine::opinionId)
                .collect(Collectors.toSet()));
        MergeLine master = told(masters, seen).stream().findFirst().orElse(null);
        long count = members.size() < SHOWN ? members.size() : family.size(id);
        return new MergeSheet(id, opinion.area(), master, told(members, seen), count, told(alike, seen), opinion.mine(),
                MergeRules.mayJoin(opinion), MergeRules.mayLead(opinion),
                opinion.mine() && opinion.mergedInto() != null && !opinion.answered() && master != null && master.isVisible());
    }

    private List<MergeLine> lines(String condition, TieKind kind, long id) {
        return em.createQuery(LINE + " " + condition + " order by t.id", MergeLine.class).setParameter("kind", kind).setParameter("id", id)
                .setMaxResults(SHOWN).getResultList();
    }

    private static List<MergeLine> told(List<MergeLine> lines, Set<Long> seen) {
        return lines.stream().map(line -> seen.contains(line.opinionId()) ? line : line.numberOnly()).toList();
    }
}
