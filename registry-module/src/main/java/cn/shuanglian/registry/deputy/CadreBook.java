package cn.shuanglian.registry.deputy;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All that tells whether somebody is a leading cadre, loaded together for many mandates. */
class CadreBook {
    private final Thresholds thresholds;
    private final Map<Long, List<Post>> posts = new HashMap<>();
    private final Map<Long, List<CadreOverride>> overrides = new HashMap<>();

    CadreBook(Thresholds thresholds, Collection<Post> posts, Collection<CadreOverride> overrides) {
        this.thresholds = thresholds;
        posts.forEach(post -> posts(post.personId()).add(post));
        overrides.forEach(each -> overrides(each.mandateId()).add(each));
    }

    /** What concerns the mandates of these areas. @param scope pattern of their codes */
    static CadreBook ofAreas(EntityManager em, String scope, Thresholds thresholds) {
        return new CadreBook(thresholds, em.createQuery("""
                select p from Post p where p.personId in (select m.person.id from Mandate m where m.areaCode like :scope)""", Post.class)
                .setParameter("scope", scope).getResultList(), em.createQuery("""
                select o from CadreOverride o where o.mandateId in (select m.id from Mandate m where m.areaCode like :scope)""",
                CadreOverride.class).setParameter("scope", scope).getResultList());
    }

    /** What concerns these mandates; two queries, whatever their number. */
    static CadreBook ofMandates(EntityManager em, Collection<Mandate> mandates, Thresholds thresholds) {
        if (mandates.isEmpty()) {
            return new CadreBook(thresholds, List.of(), List.of());
        }
        return new CadreBook(thresholds, em.createQuery("select p from Post p where p.personId in :ids", Post.class)
                .setParameter("ids", mandates.stream().map(mandate -> mandate.person().id()).distinct().toList()).getResultList(),
                em.createQuery("select o from CadreOverride o where o.mandateId in :ids", CadreOverride.class)
                .setParameter("ids", mandates.stream().map(Mandate::id).toList()).getResultList());
    }

    boolean now(Mandate mandate) {
        return LeadingCadre.now(thresholds.of(mandate), posts(mandate.person().id()), overrides(mandate.id()));
    }

    boolean byPosts(Mandate mandate) {
        return LeadingCadre.byPosts(thresholds.of(mandate), posts(mandate.person().id()));
    }

    boolean on(LocalDate day, Mandate mandate) {
        return LeadingCadre.on(day, thresholds.of(mandate), posts(mandate.person().id()), overrides(mandate.id()));
    }

    List<Post> posts(long personId) {
        return posts.computeIfAbsent(personId, none -> new ArrayList<>());
    }

    List<CadreOverride> overrides(long mandateId) {
        return overrides.computeIfAbsent(mandateId, none -> new ArrayList<>());
    }
}
