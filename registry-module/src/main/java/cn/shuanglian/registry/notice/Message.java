package cn.shuanglian.registry.notice;

/**
 * A notice on its way out.
 *
 * @param id key of the delivery; the same when a person lets it go out again
 * @param noticeId key of the notice, the same for all its ways
 * @param recipient {@code person:<key>}, {@code station:<key>}, {@code unit:<key>} or {@code office:<area>:<role>}; holds no personal data
 * @param area code of the area the notice belongs to
 * @param subject one line in Chinese
 * @param path page from the root of the site, or null
 * @param address mail address or mobile number; null where the channel has none. Personal data: for the way itself only
 */
public record Message(long id, long noticeId, String recipient, String area, NoticeKind kind, String subject, String text, String path,
                      String address) {
    @Override
    public String toString() {
        return "Message[" + id + ", " + kind + ", " + recipient + "]";
    }
}
