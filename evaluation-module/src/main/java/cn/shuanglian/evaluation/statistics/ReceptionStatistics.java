package cn.shuanglian.evaluation.statistics;

/**
 * Figures of receptions.
 *
 * @param key of the group, null of the whole
 * @param label name of the group, null of the whole
 * @param planned receptions of the time that were not called off, held or not
 * @param held how many of these were held
 * @param cancelled receptions that were called off
 * @param expected places given to deputies at those planned
 * @param attended places whose deputy was there in person
 * @param excused places whose deputy had asked to be excused
 * @param absent places whose deputy stayed away
 * @param substituted places somebody else took, which does not count as attended
 * @param visitors people who came to those held
 */
public record ReceptionStatistics(String key, String label, long planned, long held, long cancelled, long expected, long attended, long excused,
                                  long absent, long substituted, long visitors) {
    ReceptionStatistics plus(ReceptionStatistics other) {
        return new ReceptionStatistics(key, label, planned + other.planned, held + other.held, cancelled + other.cancelled,
                expected + other.expected, attended + other.attended, excused + other.excused, absent + other.absent,
                substituted + other.substituted, visitors + other.visitors);
    }

    ReceptionStatistics named(String name) {
        return new ReceptionStatistics(key, name, planned, held, cancelled, expected, attended, excused, absent, substituted, visitors);
    }
}
