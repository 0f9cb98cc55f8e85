package cn.shuanglian.reception.commitment;

import cn.shuanglian.reception.Criteria;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;

/** Counts promises of each sort in one query. */
final class CommitmentFigures {
    private static final String STATE = "cn.shuanglian.reception.commitment.CommitmentState.";
    private static final String OWED = "c.state in (" + STATE + "OPEN, " + STATE + "MOVE_ASKED)";
    private static final String COUNTS = "count(c.id)" + sum("c.state = " + STATE + "KEPT")
            + sum("c.state = " + STATE + "KEPT and c.doneOn <= c.firstFor") + sum("c.state = " + STATE + "WITHDRAWN") + sum(OWED)
            + sum(OWED + " and c.dueOn < :day") + sum(OWED + " and c.dueOn is null") + sum("c.moves > 0");

    private CommitmentFigures() {
    }

    static List<CommitmentCount> count(EntityManager em, Criteria criteria, CommitmentGrouping grouping, LocalDate today) {
        String key = grouping.path();
        String query = "select " + COUNTS + (key == null ? "" : ", " + key) + " from Commitment c where " + criteria.text()
                + (key == null ? "" : " group by " + key + " order by " + key);
        return criteria.fill(em.createQuery(query, Object[].class)).setParameter("day", today).getResultStream()
                .map(counts -> row(key == null || counts[8] == null ? null : counts[8].toString(), counts)).toList();
    }

    private static CommitmentCount row(String key, Object[] counts) {
        return new CommitmentCount(key, whole(counts[0]), whole(counts[1]), whole(counts[2]), whole(counts[3]), whole(counts[4]), whole(counts[5]),
                whole(counts[6]), whole(counts[7]));
    }

    /** A sum over no rows is null. */
    private static long whole(Object count) {
        return count == null ? 0 : ((Number) count).longValue();
    }

    private static String sum(String condition) {
        return ", sum(case when " + condition + " then 1 else 0 end)";
    }
}
