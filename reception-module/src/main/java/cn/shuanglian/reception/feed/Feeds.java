package cn.shuanglian.reception.feed;

import static cn.shuanglian.registry.caller.Role.LIAISON_OFFICE;
import static cn.shuanglian.registry.caller.Role.READER;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import cn.shuanglian.reception.Digest;
import cn.shuanglian.registry.caller.Caller;
import cn.shuanglian.registry.caller.Callers;
import cn.shuanglian.registry.fault.NotFound;
import cn.shuanglian.registry.fault.Refused;
import cn.shuanglian.registry.journal.Deed;
import cn.shuanglian.registry.journal.Journal;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The addresses under which calendar programs read a calendar. Whoever has an address reads; it is told once and can be taken back. */
@Stateless
@DenyAll
public class Feeds {
    /** Nobody needs more; each would have to be taken back one by one. */
    public static final int MOST = 20;
    private static final SecureRandom RANDOM = new SecureRandom();

    @PersistenceContext
    EntityManager em;
    @Inject
    FeedSubjects subjects;
    @Inject
    Callers callers;
    @Inject
    Journal journal;
    @Inject
    Clock clock;

    /** The caller's own calendars: the deputy's, those of the groups the caller leads, and that of the station the caller is the officer of. */
    @RolesAllowed(READER)
    public List<FeedSubject> own() {
        return subjects.own(callers.current());
    }

    /** A calendar that the caller sees all of and may hand on; empty for any other and for one that is not there alike. */
    @RolesAllowed(READER)
    public Optional<FeedSubject> find(FeedKind kind, long objectId) {
        return subjects.find(callers.current(), kind, objectId);
    }

    /**
     * Makes an address. Refuses more than {@value #MOST} of one account. @param language in which the program shows it
     * @throws NotFound for another deputy's calendar, and for a station or a group whose calendar is not the caller's to hand on
     */
    @RolesAllowed(READER)
    public NewFeed make(FeedKind kind, long objectId, Locale language) {
        Caller caller = callers.current();
        FeedSubject subject = subjects.require(caller, kind, objectId);
        long made = em.createQuery("select count(f.id) from Feed f where f.accountId = :account and f.revokedAt is null", Long.class)
                .setParameter("account", caller.accountId()).getSingleResult();
        if (made >= MOST) {
            throw new Refused("feed.tooMany", null, MOST);
        }
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        Feed feed = new Feed(Digest.of(token), subject, language.getLanguage(), caller.accountId(), clock.instant());
        em.persist(feed);
        em.flush();
        journal.enter(Deed.done("FEED_MADE", "feed", feed.id(), feed.areaCode(), kind + " " + objectId));
        return new NewFeed(feed.id(), subject.name(), token);
    }

    /** The feeds still read: the caller's own, and for the liaison office those of its area, the newest first; at most 500. */
    @RolesAllowed(READER)
    public List<FeedRow> list() {
        Caller caller = callers.current();
        boolean office = caller.has(LIAISON_OFFICE);
        var query = em.createQuery("""
                select new cn.shuanglian.reception.feed.FeedRow(f.id, f.kind, f.objectId, f.areaCode, a.name, f.madeAt, f.lastReadOn)
                from Feed f, Account a where a.id = f.accountId and f.revokedAt is null and\s"""
                + (office ? "(f.accountId = :account or f.areaCode like :scope)" : "f.accountId = :account") + " order by f.id desc", FeedRow.class)
                .setParameter("account", caller.accountId());
        if (office) {
            query.setParameter("scope", caller.area().pattern());
        }
        List<FeedRow> rows = query.setMaxResults(500).getResultList();
        Map<FeedKind, Set<Long>> ids = rows.stream().collect(groupingBy(FeedRow::kind, mapping(FeedRow::objectId, toSet())));
        Map<FeedKind, Map<Long, String>> names = subjects.names(ids);
        return rows.stream().map(row -> row.named(names.get(row.kind()).getOrDefault(row.objectId(), ""))).toList();
    }

    /** Takes an address back; whoever asks for it finds nothing from now on. @throws NotFound for one that {@link #list} does not show */
    @RolesAllowed(READER)
    public void revoke(long id) {
        Caller caller = callers.current();
        Feed feed = em.find(Feed.class, id);
        boolean seen = feed != null && !feed.isRevoked() && (feed.accountId() == caller.accountId()
                || caller.has(LIAISON_OFFICE) && caller.area().covers(feed.areaCode()));
        if (!seen) {
            throw new NotFound("feed", id);
        }
        feed.revoke(clock.instant());
        em.flush();
        journal.enter(Deed.done("FEED_REVOKED", "feed", id, feed.areaCode(), feed.kind() + " " + feed.objectId()));
    }
}
