package cn.shuanglian.registry.deputy;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Keeps in step with posts, exceptions and thresholds what mandates show of them: the work, and whether it is a leading cadre's. */
@Dependent
class CadreKeeper {
    /** The post a list shows where somebody has several: the highest rank, then the latest. */
    private static final Comparator<Post> FOREMOST = Comparator
            .comparing((Post post) -> post.work().rank(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Post::since, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()).reversed())
            .thenComparing(Comparator.comparing(Post::id).reversed());

    private static final int BATCH = 500;

    /** What a mandate should say. */
    record Reckoned(Mandate mandate, boolean cadre) {
    }

    @PersistenceContext
    EntityManager em;
    @Inject
    CadreRanks ranks;
    @Inject
    Clock clock;

    /** After the posts of a person changed: all mandates of the person follow, wherever they are. */
    void followPosts(long personId) {
        List<Mandate> held = em.createQuery("select m from Mandate m where m.person.id = :person", Mandate.class)
                .setParameter("person", personId).getResultList();
        CadreBook book = book(held, today());
        Work foremost = foremost(book.posts(personId));
        held.forEach(mandate -> {
            mandate.show(foremost);
            mandate.leadingCadre(book.now(mandate));
        });
    }

    /** The work that mandates show of all posts of a person. */
    static Work foremost(List<Post> posts) {
        return posts.stream().filter(Post::isCurrent).min(FOREMOST).map(Post::work).orElse(Work.NONE);
    }

    /** After an exception of a mandate changed. */
    void followExceptions(Mandate mandate) {
        mandate.leadingCadre(book(List.of(mandate), today()).now(mandate));
    }

    /**
     * Who is a leading cadre according to the records, which is what each mandate should say: for some hundred mandates, by their keys.
     * Empty after the last. @param scope pattern of area codes; @param after key of the last mandate before them
     */
    List<Reckoned> reckoned(String scope, long after) {
        List<Mandate> mandates = em.createQuery("""
                select m from Mandate m join fetch m.person where m.areaCode like :scope and m.id > :after order by m.id""", Mandate.class)
                .setParameter("scope", scope).setParameter("after", after).setMaxResults(BATCH).getResultList();
        CadreBook book = book(mandates, today());
        return mandates.stream().map(mandate -> new Reckoned(mandate, book.now(mandate))).toList();
    }

    /** Which of these mandates' holders were leading cadres on that day. */
    Set<Long> on(LocalDate day, Collection<Long> mandateIds, String scope) {
        if (mandateIds.isEmpty()) {
            return Set.of();
        }
        List<Mandate> mandates = em.createQuery("select m from Mandate m join fetch m.person where m.id in :ids and m.areaCode like :scope",
                Mandate.class).setParameter("ids", mandateIds).setParameter("scope", scope).getResultList();
        CadreBook book = book(mandates, day);
        return mandates.stream().filter(mandate -> book.on(day, mandate)).map(Mandate::id).collect(toSet());
    }

    private CadreBook book(List<Mandate> mandates, LocalDate day) {
        return CadreBook.ofMandates(em, mandates, ranks.on(day, mandates.stream().map(Mandate::areaCode).toList()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
