package cn.shuanglian.registry.funding;

/** Whose funds they are: its key, name and area code, and the budget in yuan a year or null where none is set. */
public record Fund(long id, String name, String area, Long yuanPerYear) {
}
