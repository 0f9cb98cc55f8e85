package cn.shuanglian.reception.opinion;

/** Who stands behind an urging: the deputy, an office, the directors. */
public enum UrgeLevel {
    DEPUTY, OFFICE, DIRECTORS
}
