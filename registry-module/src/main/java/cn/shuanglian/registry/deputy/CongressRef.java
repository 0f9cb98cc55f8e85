package cn.shuanglian.registry.deputy;

/** A congress of one term as mandates name it: where they are registered, its level, and which it is. */
public record CongressRef(String area, DeputyLevel level, String congress) {
}
