package cn.shuanglian.registry.idempotency;

/** How a request was answered; body, etag and location may be null. */
public record Answer(int status, String body, String etag, String location) {
}
