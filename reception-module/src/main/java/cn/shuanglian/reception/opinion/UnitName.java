package cn.shuanglian.reception.opinion;

/** A unit that works on an opinion. */
public record UnitName(long id, String name) {
}
