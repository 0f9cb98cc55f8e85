package cn.shuanglian.reception.feed;

/** A feed just made. @param token stands for the login in its address; told once and kept nowhere */
public record NewFeed(long id, String name, String token) {
}
