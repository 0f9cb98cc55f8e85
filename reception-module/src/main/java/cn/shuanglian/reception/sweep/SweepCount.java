package cn.shuanglian.reception.sweep;

/**
 * How far a sweep is, over the places the caller sees.
 *
 * @param hazards at how many places a hazard was found, mended or not
 * @param overdue places not looked at or hazards not mended in time
 */
public record SweepCount(long places, long open, long sound, long hazards, long mended, long overdue) {
    public static final SweepCount NONE = new SweepCount(0, 0, 0, 0, 0, 0);

    /** Places looked at. */
    public long checked() {
        return places - open;
    }

    /** Hazards that still have to be mended. */
    public long toMend() {
        return hazards - mended;
    }

    /** Places of which nothing is left to be done, in percent of all, rounded down. */
    public int donePercent() {
        return places == 0 ? 0 : (int) (100 * (sound + mended) / places);
    }

    SweepCount plus(CheckState state, long count, long late) {
        return new SweepCount(places + count, open + (state == CheckState.OPEN ? count : 0), sound + (state == CheckState.CHECKED_SOUND ? count : 0),
                hazards + (state == CheckState.HAZARD_FOUND || state == CheckState.MENDED ? count : 0),
                mended + (state == CheckState.MENDED ? count : 0), overdue + late);
    }
}
