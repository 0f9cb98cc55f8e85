package cn.shuanglian.registry.notice;

/** The ways a notice takes. Names are stored and appear in the API. */
public enum ChannelKind {
    INBOX, MAIL, SMS, OA;

    /** Reaches people at home and is therefore held back at night. */
    public boolean isQuietAtNight() {
        return this == MAIL || this == SMS;
    }
}
