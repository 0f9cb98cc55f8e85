package cn.shuanglian.registry.deputy;

import cn.shuanglian.registry.code.OrganisationKind;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The posts and exceptions of those a sheet names, as its rows change them. */
class PostBook {
    private static final String FROM_SHEET = "名册导入";

    private final EntityManager em;
    private final CadreBook book;
    private final LocalDate today;
    private final String who;

    PostBook(EntityManager em, CadreBook book, LocalDate today, String who) {
        this.em = em;
        this.book = book;
        this.today = today;
        this.who = who;
    }

    /** The posts the person would have after a row that says this work instead of the one the mandate shows. */
    List<Post> foreseen(Person person, Work before, Work said) {
        List<Post> own = new ArrayList<>(person == null ? List.of() : book.posts(person.id()));
        if (!before.equals(said)) {
            own.removeIf(post -> post.work().equals(before));
        }
        if (!said.isBlank() && own.stream().noneMatch(post -> post.isCurrent() && post.work().equals(said))) {
            own.add(new Post(0, said, OrganisationKind.guessed(said.organisation()), today));
        }
        return own;
    }

    /**
     * Makes the posts follow what a row says: a work not known yet begins today, or with a new mandate before records began; one that no
     * mandate of the person shows any more ended yesterday. Returns whether the mandate shows another work than before.
     *
     * @param held all mandates of the person, this one among them
     */
    boolean follow(Mandate mandate, Work said, boolean fresh, Collection<Mandate> held) {
        Work before = mandate.work();
        List<Post> own = book.posts(mandate.person().id());
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

    /** Whose record is kept elsewhere shows here the work that is known there. */
    boolean adopt(Mandate mandate) {
        List<Post> own = book.posts(mandate.person().id());
        if (own.isEmpty()) {
            own.addAll(em.createQuery("select p from Post p where p.personId = :person", Post.class)
                    .setParameter("person", mandate.person().id()).getResultList());
        }
        mandate.show(CadreKeeper.foremost(own));
        mandate.leadingCadre(book.now(mandate));
        return true;
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
        held.forEach(mandate -> mandate.leadingCadre(book.now(mandate)));
    }

    /** What a sheet says about the mandate against what follows from the posts becomes an exception; what agrees ends one. */
    boolean settle(Mandate mandate, Boolean said, boolean fresh) {
        if (said == null || said == book.now(mandate)) {
            return false;
        }
        List<CadreOverride> own = book.overrides(mandate.id());
        for (CadreOverride each : List.copyOf(own)) {
            if (each.isCurrent() && today.equals(each.since())) {
                em.remove(each);
                own.remove(each);
            } else if (each.isCurrent()) {
                each.end(today.minusDays(1));
            }
        }
        if (said != book.byPosts(mandate)) {
            CadreOverride exception = new CadreOverride(mandate.id(), said, fresh ? null : today, FROM_SHEET, null, who);
            em.persist(exception);
            own.add(exception);
        }
        mandate.leadingCadre(said);
        return true;
    }
}
