package cn.shuanglian.registry.account;

/** A secret just made, shown once to whoever asked for it and never again. */
public record NewSecret(long accountId, String login, String secret) {
}
