package cn.shuanglian.registry.notice;

/** A way out of the system. Each is a CDI bean; what it does runs outside any transaction, by one node at a time. */
public interface Channel {
    /** Which way; one bean for each. */
    ChannelKind kind();

    /** Whether anything for people of this area could go out now; asked once for each area when a notice is told. */
    boolean isOpen(String areaCode);

    /**
     * Sends one message, at most once, within a few seconds. Says {@link Outcome#uncertain} when the other side may have it or not; whatever it
     * throws counts as that too.
     */
    Outcome send(Message message);
}
