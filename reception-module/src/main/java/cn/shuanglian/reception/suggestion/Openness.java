package cn.shuanglian.reception.suggestion;

/**
 * How much of a suggestion and its answer everybody reads: all of it, its title only, or nothing. One that is confidential is seen by the
 * deputies who make it, the offices and the units that work on it, and the units are not told who makes it.
 */
public enum Openness {
    PUBLIC, TITLE_ONLY, CONFIDENTIAL
}
