package cn.shuanglian.registry.body;

/** This mandate now belongs to the delegation of this name in the congress of this area, or to none for null; published by whoever writes mandates. */
public record DelegationNamed(long mandate, String area, String name) {
}
