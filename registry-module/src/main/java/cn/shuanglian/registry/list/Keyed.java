package cn.shuanglian.registry.list;

/** A list row with the key of its record. */
public interface Keyed {
    long id();
}
