package cn.shuanglian.evaluation.cadre;

/** How a leading cadre's receptions stand, whoever needs help first: the year is over without enough, too few are planned, fewer than by now, enough. */
public enum Outlook {
    MISSED, SHORT, BEHIND, ON_TRACK, MET
}
