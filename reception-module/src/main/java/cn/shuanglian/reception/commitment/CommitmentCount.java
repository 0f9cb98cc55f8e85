package cn.shuanglian.reception.commitment;

/**
 * How many promises of a group there are of each sort.
 *
 * @param key the unit's key, the area's code or the year they were made in; null for all, and for promises of no unit
 * @param made all of them
 * @param kept B→A
 * @param keptInTime of these, done no later than the day first promised
 * @param withdrawn B→C
 * @param owed still to be done
 * @param overdue of these, past their day
 * @param undated of these, without any day
 * @param moved whose day was moved at least once
 */
public record CommitmentCount(String key, long made, long kept, long keptInTime, long withdrawn, long owed, long overdue, long undated, long moved) {

    /** Kept of all that were made, in percent with two decimals; null where none was made. */
    public Double conversionRate() {
        return made == 0 ? null : Math.round(10_000.0 * kept / made) / 100.0;
    }
}
