package cn.shuanglian.reception.session;

/** What a reception is held for: the deputies' day, the directors' day, by appointment, or together with delegates of other bodies. */
public enum ReceptionKind {
    DEPUTY_DAY, DIRECTOR_DAY, APPOINTMENT, JOINT
}
