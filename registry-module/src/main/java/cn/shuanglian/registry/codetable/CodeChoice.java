package cn.shuanglian.registry.codetable;

/** A code and its name in the reader's language. */
public record CodeChoice(String code, String name) {
}
