package cn.shuanglian.reception.suggestion;

/**
 * What the caller is to a suggestion: the deputy who makes it, whoever wrote it down for them, a deputy who was asked to second it or has done so,
 * the liaison office, the directors' meeting, the government office, a unit that answers or one that helps. The one table of the way names these.
 */
public enum Party {
    MOVER, WRITER, ASKED_SECONDER, SECONDER, OFFICE, DIRECTORS, GOVERNMENT, UNIT, CO_UNIT
}
