package cn.shuanglian.registry.deputy;

import static cn.shuanglian.registry.caller.Role.LIAISON_OFFICE;
import static cn.shuanglian.registry.caller.Role.READER;
import static cn.shuanglian.registry.caller.Role.SYSTEM;

import cn.shuanglian.registry.codetable.Codes;
import cn.shuanglian.registry.codetable.Standard;
import cn.shuanglian.registry.fault.NotFound;
import cn.shuanglian.registry.fault.Refused;
import cn.shuanglian.registry.fault.Stale;
import cn.shuanglian.registry.journal.Deed;
import cn.shuanglian.registry.journal.Journal;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/**
 * The posts of persons who hold a mandate in the caller's area. From them follows who is a leading cadre; the mandates show it at once. A
 * member of a standing committee is refused a post with a government, supervisory commission, court or procuratorate (组织法 art. 47). Only
 * the office that keeps the record of the person ({@link Custody}) changes them.
 */
@Stateless
@DenyAll
public class Posts {
    @PersistenceContext
    EntityManager em;
    @Inject
    Sighted sighted;
    @Inject
    CadreKeeper keeper;
    @Inject
    Codes codes;
    @Inject
    Journal journal;
    @Inject
    Clock clock;

    /** The posts of a person, those held now first, then the latest. @throws NotFound for a person without a mandate in the caller's area */
    @RolesAllowed({READER, SYSTEM})
    public List<PostRow> of(long personId) {
        sighted.person(personId);
        return em.createQuery("""
                select new cn.shuanglian.registry.deputy.PostRow(p.id, p.personId, p.organisation, p.organisationKind, p.title, p.rankCode,
                p.since, p.until, p.version) from Post p where p.personId = :person
                order by case when p.until is null then 0 else 1 end, p.until desc, p.rankCode, p.since desc, p.id desc""", PostRow.class)
                .setParameter("person", personId).getResultList();
    }

    /** Records a post and returns its key. Refuses days to come, an end before the beginning, an unknown rank. */
    @RolesAllowed(LIAISON_OFFICE)
    public long record(@Valid RecordPost asked) {
        Person person = sighted.locked(asked.personId());
        check(asked);
        Post post = new Post(person.id(), work(asked), asked.organisationKind(), asked.since());
        post.last(asked.since(), asked.until());
        allow(post);
        em.persist(post);
        keep(post, "POST_RECORDED");
        return post.id();
    }

    /** Corrects a post; refuses what {@link #record} refuses. */
    @RolesAllowed(LIAISON_OFFICE)
    public void amend(@Valid AmendPost asked) {
        Post post = require(asked.id(), asked.version());
        check(asked.as());
        post.become(work(asked.as()), asked.as().organisationKind());
        post.last(asked.as().since(), asked.as().until());
        allow(post);
        keep(post, "POST_AMENDED");
    }

    /** Ends a post with its last day. Refuses a day to come, one before the beginning, and a post that is over. */
    @RolesAllowed(LIAISON_OFFICE)
    public void end(long id, long version, LocalDate lastDay) {
        Post post = require(id, version);
        if (!post.isCurrent()) {
            throw new Refused("post.over", "lastDay", post.until());
        }
        if (lastDay == null) {
            throw new Refused("required", "lastDay");
        }
        days(post.since(), lastDay, "lastDay");
        post.last(post.since(), lastDay);
        keep(post, "POST_ENDED");
    }

    private Post require(long id, long version) {
        Post post = em.find(Post.class, id);
        if (post == null) {
            throw new NotFound("post", id);
        }
        sighted.locked(post.personId());
        em.refresh(post);
        Stale.unless(version, post.version());
        return post;
    }

    private void check(RecordPost asked) {
        if (asked.rankCode() != null && !codes.book().isCode(Standard.RANK, asked.rankCode())) {
            throw new Refused("code.unknown", "rankCode", asked.rankCode(), Standard.RANK.number());
        }
        days(asked.since(), asked.until(), "until");
    }

    private void days(LocalDate since, LocalDate until, String lastField) {
        LocalDate today = LocalDate.now(clock);
        if (since != null && since.isAfter(today)) {
            throw new Refused("day.toCome", "since", today);
        }
        if (until != null && until.isAfter(today)) {
            throw new Refused("day.toCome", lastField, today);
        }
        if (since != null && until != null && until.isBefore(since)) {
            throw new Refused("period.reversed", lastField);
        }
    }

    private void allow(Post post) {
        for (Mandate mandate : sighted.mandatesInForce(post.personId())) {
            if (Incompatible.post(mandate.committeePost(), List.of(post)).isPresent()) {
                throw new Refused("post.barred", "organisationKind", mandate.name(), mandate.committeePost());
            }
        }
    }

    private void keep(Post post, String deed) {
        em.flush();
        keeper.followPosts(post.personId());
        journal.enter(Deed.done(deed, "post", post.id(), sighted.keeperOf(post.personId()), post.work() + " " + post.organisationKind() + " "
                + post.since() + "/" + post.until()));
    }

    private static Work work(RecordPost asked) {
        return new Work(asked.organisation(), asked.title(), asked.rankCode());
    }
}
