package cn.shuanglian.reception.feed;

/** What happens: a reception by its kind, or a group's activity by its kind. */
public enum OccasionKind {
    DEPUTY_DAY, DIRECTOR_DAY, APPOINTMENT, JOINT, INSPECTION, RESEARCH, STUDY, TRAINING, VISIT, MEETING;

    /** Whether it is a reception of a station. */
    public boolean isReception() {
        return ordinal() <= JOINT.ordinal();
    }
}
