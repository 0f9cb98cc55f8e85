package cn.shuanglian.registry.notice;

/** A notice in words. */
public record Letter(String subject, String text) {
}
