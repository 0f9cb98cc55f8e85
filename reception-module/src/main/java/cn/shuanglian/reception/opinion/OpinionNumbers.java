package cn.shuanglian.reception.opinion;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/**
 * Numbers opinions by station, year and order: 430203-07-2018-0012 is the twelfth of 2018 at station 7 of area 430203.
 * The row of a series stays locked until the transaction ends, so numbers have no gaps.
 */
@Dependent
class OpinionNumbers {
    @PersistenceContext
    EntityManager em;

    /** @param stationId null for what an office heard itself: such numbers count as those of a station 00 */
    String next(Long stationId, String area, int year) {
        int station = stationId == null ? 0 : ordinal(stationId, area);
        String series = stationId == null ? "opinion:" + area + ":" + year : "opinion:" + stationId + ":" + year;
        String number;
        do {
            number = format(area, station, year, next(series));
        } while (isTaken(number));
        return number;
    }

    /** Sheets bring numbers of their own, which may look like ours. */
    private boolean isTaken(String number) {
        return !em.createQuery("select o.id from Opinion o where o.number = :number").setParameter("number", number).getResultList().isEmpty();
    }

    static String format(String area, int station, int year, int order) {
        return "%s-%02d-%d-%04d".formatted(area, station, year, order);
    }

    private int ordinal(long stationId, String area) {
        Integer known = known(stationId);
        if (known == null) {
            // two first opinions at once: the second finds the first one's row and leaves it
            em.createNativeQuery("insert ignore into reception_station_number (station_id, area_code, ordinal) values (?, ?, ?)")
                    .setParameter(1, stationId).setParameter(2, area).setParameter(3, next("station:" + area)).executeUpdate();
            known = known(stationId);
        }
        return known;
    }

    private Integer known(long stationId) {
        List<?> found = em.createNativeQuery("select ordinal from reception_station_number where station_id = ?")
                .setParameter(1, stationId).getResultList();
        return found.isEmpty() ? null : ((Number) found.get(0)).intValue();
    }

    private int next(String series) {
        em.createNativeQuery("insert into reception_series (name, last_no) values (?, 1) on duplicate key update last_no = last_no + 1")
                .setParameter(1, series).executeUpdate();
        return ((Number) em.createNativeQuery("select last_no from reception_series where name = ?").setParameter(1, series)
                .getSingleResult()).intValue();
    }
}
