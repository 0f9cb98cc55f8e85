package cn.shuanglian.reception.feed;

import cn.shuanglian.reception.Digest;
import cn.shuanglian.registry.account.Logins;
import cn.shuanglian.registry.caller.Caller;
import cn.shuanglian.registry.caller.Role;
import cn.shuanglian.registry.fault.NotFound;
import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;

/**
 * Opens a feed to whoever has its address. The account that made it must still be usable and still have the right to hand the calendar on;
 * what is read then is that one calendar, looked up as the system.
 */
@Stateless
@PermitAll
@RunAs(Role.SYSTEM)
@DeclareRoles(Role.SYSTEM)
public class FeedReader {
    /** Long enough for programs that are seldom opened to learn what was cancelled. */
    static final int DAYS_BACK = 90;
    static final int DAYS_AHEAD = 400;

    @PersistenceContext
    EntityManager em;
    @Inject
    FeedSubjects subjects;
    @Inject
    Calendars calendars;
    @Inject
    Logins logins;
    @Inject
    Clock clock;

    /** The last {@value #DAYS_BACK} days and the next {@value #DAYS_AHEAD}. @throws NotFound for an unknown and for a revoked address alike */
    public FeedContent read(String token) {
        Feed feed = em.createQuery("select f from Feed f where f.digest = :digest and f.revokedAt is null", Feed.class)
                .setParameter("digest", Digest.of(token)).getResultStream().findFirst().orElseThrow(() -> new NotFound("feed", ""));
        Caller maker = logins.callerOf(feed.accountId());
        if (maker == null) {
            throw new NotFound("feed", "");
        }
        FeedSubject subject = subjects.require(maker, feed.kind(), feed.objectId());
        LocalDate today = LocalDate.now(clock);
        noteReading(feed, today);
        return new FeedContent(subject.name(), feed.kind(), Locale.forLanguageTag(feed.language()),
                calendars.between(subject.filter().during(today.minusDays(DAYS_BACK), today.plusDays(DAYS_AHEAD))));
    }

    /** One write a day is enough to see that somebody still reads it, and two readers at once are no conflict. */
    private void noteReading(Feed feed, LocalDate today) {
        if (!today.equals(feed.lastReadOn())) {
            em.createQuery("update Feed f set f.lastReadOn = :today where f.id = :id").setParameter("today", today)
                    .setParameter("id", feed.id()).executeUpdate();
        }
    }
}
