package cn.shuanglian.registry.notice;

/** A message and the way it takes. */
public record Outgoing(ChannelKind channel, Message message) {
}
