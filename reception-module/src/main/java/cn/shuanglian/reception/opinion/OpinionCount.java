package cn.shuanglian.reception.opinion;

/**
 * How many opinions of a group there are of each sort.
 *
 * @param key see {@link Grouping}
 * @param collected all of them
 * @param solved result SOLVED; the others of the results likewise
 * @param onTheSpot route ON_THE_SPOT; the others of the routes likewise
 * @param handled there is an answer
 * @param fedBack the speaker was told
 * @param satisfied what speakers said; those who were not reached or not asked are in none of the three
 * @param due see {@link Timeliness}
 */
public record OpinionCount(String key, long collected, long solved, long partly, long planned, long explained, long notAccepted,
                           long onTheSpot, long transferred, long suggestion, long reportedUp, long handled, long fedBack, long satisfied,
                           long basically, long dissatisfied, long due, long onTime) {
}
