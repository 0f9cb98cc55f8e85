package cn.shuanglian.reception.suggestion;

import cn.shuanglian.reception.Digest;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/**
 * Numbers suggestions by congress and session, or by the year between sessions: 001, 002 and so on behind what sheets brought. The row of a
 * series stays locked until the transaction ends, so numbers have no gaps.
 */
@Dependent
class SuggestionNumbers {
    private static final int DIGEST_LENGTH = 32;

    @PersistenceContext
    EntityManager em;

    String next(String area, String session) {
        String series = "suggestion:" + area + ":" + Digest.of(session).substring(0, DIGEST_LENGTH);
        String number;
        do {
            em.createNativeQuery("insert into reception_series (name, last_no) values (?, ?) on duplicate key update last_no = last_no + 1")
                    .setParameter(1, series).setParameter(2, highest(area, session) + 1).executeUpdate();
            number = "%03d".formatted(((Number) em.createNativeQuery("select last_no from reception_series where name = ?").setParameter(1, series)
                    .getSingleResult()).intValue());
        } while (isTaken(area, session, number));
        return number;
    }

    /** The highest number that is a plain one. */
    private int highest(String area, String session) {
        return em.createQuery("select s.number from Suggestion s where s.areaCode = :area and s.session = :session and s.number is not null", String.class)
                .setParameter("area", area).setParameter("session", session).getResultStream().filter(number -> number.matches("\\d{1,6}"))
                .mapToInt(Integer::parseInt).max().orElse(0);
    }

    private boolean isTaken(String area, String session, String number) {
        return !em.createQuery("select s.id from Suggestion s where s.areaCode = :area and s.session = :session and s.number = :number", Long.class)
                .setParameter("area", area).setParameter("session", session).setParameter("number", number).getResultList().isEmpty();
    }

    /** Sessions whose numbers are in use, the latest first. */
    List<String> sessions(String area) {
        return em.createQuery("select s.session from Suggestion s where s.areaCode = :area and s.session is not null group by s.session "
                + "order by max(s.id) desc", String.class).setParameter("area", area).setMaxResults(50).getResultList();
    }
}
