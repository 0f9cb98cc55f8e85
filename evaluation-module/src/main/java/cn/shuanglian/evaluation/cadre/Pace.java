package cn.shuanglian.evaluation.cadre;

import java.time.LocalDate;

/**
 * What a leading cadre's receptions amount to. Held is what the cadre came to in person; planned are places at receptions to come. The
 * forecast for the year's end is held plus planned, and what that lacks of the required number is the shortfall. Whoever has enough planned
 * is behind all the same while fewer are held than the part of the required number that the year's days gone by stand for, rounded down.
 *
 * @param elapsed days of the year gone by, today included; none before it
 * @param over whether the year is over, so that nothing is planned any more
 */
record Pace(int held, int planned, int required, int elapsed, boolean over) {
    private static final int DAYS = 365;

    static Pace of(int held, int planned, int required, int year, LocalDate today) {
        int elapsed = today.getYear() == year ? Math.min(DAYS, today.getDayOfYear()) : today.getYear() > year ? DAYS : 0;
        return new Pace(held, today.getYear() > year ? 0 : planned, required, elapsed, today.getYear() > year);
    }

    /** How many should be held by now. */
    int dueByNow() {
        return required * elapsed / DAYS;
    }

    /** How many the year will lack. */
    int lacking() {
        return Math.max(0, required - held - planned);
    }

    Outlook outlook() {
        if (held >= required) {
            return Outlook.MET;
        }
        if (over) {
            return Outlook.MISSED;
        }
        if (lacking() > 0) {
            return Outlook.SHORT;
        }
        return held < dueByNow() ? Outlook.BEHIND : Outlook.ON_TRACK;
    }
}
