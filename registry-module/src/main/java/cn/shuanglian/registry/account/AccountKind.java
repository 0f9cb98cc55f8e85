package cn.shuanglian.registry.account;

/** A person who logs in on the pages, or a program that calls the API. */
public enum AccountKind {
    USER, CLIENT
}
