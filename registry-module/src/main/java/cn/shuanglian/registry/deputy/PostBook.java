package cn.shuanglian.registry.deputy;

import cn.shuanglian.registry.code.OrganisationKind;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The posts of the persons on a sheet and the exceptions of their mandates, loaded together, as the sheet's rows change them. */
class PostBook {
    private static final String FROM_SHEET = "名册导入";

    private final EntityManager em;
    private final LocalDate today;
    private final String who;
    private final Map<Long, List<Post>> posts = new HashMap<>();
    private final Map<Long, List<CadreOverride>> overrides = new HashMap<>();

    /** @param scope pattern of the areas whose deputies the sheet may name */
    PostBook(EntityManager em, String scope, LocalDate today, String who) {
        this.em = em;
        this.today = today;
        this.who = who;
        em.createQuery("""
                select p from Post p where p.personId in (select m.person.id from Mandate m where m.areaCode like :scope)""", Post.class)
                .setParameter("scope", scope).getResultStream().forEach(post -> of(post.personId()).add(post));
        em.createQuery("""
                select o from CadreOverride o where o.mandateId in (select m.id from Mandate m where m.areaCode like :scope)""",
                CadreOverride.class).setParameter("scope", scope).getResultStream().forEach(each -> exceptions(each.mandateId()).add(each));
    }

    /**
     * Makes the posts follow what a row says: a work not known yet begins today, or with a new mandate before records began; one that no
     * mandate of the person shows any more ended yesterday. Returns whether the mandate shows another work than before.
     *
     * @param held all mandates of the person, this one among them
     */
    boolean follow(Mandate mandate, Work said, boolean fresh, Collection<Mandate> held) {
        Work before = mandate.work();
        List<Post> own = of(mandate.person().id());
        boolean other = !before.equals(said);
        if (!said.isBlank() && (other || fresh) && own.stream().noneMatch(post -> post.isCurrent() && post.work().equals(said))) {
            Post post = new Post(mandate.person().id(), said, OrganisationKind.guessed(said.organisation()), fresh ? null : today);
            em.persist(post);
            own.add(post);
        }
        mandate.show(said);
        if (other && held.stream().noneMatch(each -> each.work().equals(before))) {
            end(own, before);
        }
        return other;
    }

    private void end(List<Post> own, Work before) {
        for (Post post : List.copyOf(own)) {
            if (post.isCurrent() && post.work().equals(before)) {
                if (today.equals(post.since())) {
                    em.remove(post);
                    own.remove(post);
                } else {
                    post.last(post.since(), today.minusDays(1));
                }
            }
        }
    }

    /** Makes the mandates of a person follow the posts as they are now. */
    void reckon(Collection<Mandate> held) {
        held.forEach(mandate -> mandate.leadingCadre(LeadingCadre.now(CadreRank.threshold(mandate.level()), of(mandate.person().id()),
                exceptions(mandate.id()))));
    }

    /** What a sheet says about the mandate against what follows from the posts becomes an exception; what agrees ends one. */
    boolean settle(Mandate mandate, Boolean said, boolean fresh) {
        List<CadreOverride> own = exceptions(mandate.id());
        if (said == null || said == LeadingCadre.now(CadreRank.threshold(mandate.level()), of(mandate.person().id()), own)) {
            return false;
        }
        for (CadreOverride each : List.copyOf(own)) {
            if (each.isCurrent() && today.equals(each.since())) {
                em.remove(each);
                own.remove(each);
            } else if (each.isCurrent()) {
                each.end(today.minusDays(1));
            }
        }
        if (said != LeadingCadre.byPosts(CadreRank.threshold(mandate.level()), of(mandate.person().id()))) {
            CadreOverride exception = new CadreOverride(mandate.id(), said, fresh ? null : today, FROM_SHEET, null, who);
            em.persist(exception);
            own.add(exception);
        }
        mandate.leadingCadre(said);
        return true;
    }

    List<Post> of(long personId) {
        return posts.computeIfAbsent(personId, none -> new ArrayList<>());
    }

    private List<CadreOverride> exceptions(long mandateId) {
        return overrides.computeIfAbsent(mandateId, none -> new ArrayList<>());
    }
}
