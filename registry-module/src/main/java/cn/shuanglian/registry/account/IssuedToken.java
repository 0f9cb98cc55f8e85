package cn.shuanglian.registry.account;

/** A bearer token as its client receives it, once; only its digest is kept. */
public record IssuedToken(String token, int expiresInSeconds) {
}
