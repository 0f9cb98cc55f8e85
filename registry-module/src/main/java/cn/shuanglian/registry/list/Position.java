package cn.shuanglian.registry.list;

/** Where a page ends or begins: the row's value in the order of the list, and its key where values are equal. */
public record Position(String value, long id) {
}
