package cn.shuanglian.reception.invitation;

/**
 * An invitation about which something is due.
 *
 * @param sentAt when it was sent, or sent anew; null where it is still to be written
 * @param answeredAt when its deputy answered, or null
 */
record Due(long invitation, long reception, long mandate, Long sentAt, Long answeredAt) {
    static Due of(Object[] row) {
        return new Due((Long) row[0], (Long) row[1], (Long) row[2], row.length > 3 ? (Long) row[3] : null, row.length > 3 ? (Long) row[4] : null);
    }

    /** Part of a notice's key: whoever is asked anew is reminded anew, also of a day of which he was reminded before. */
    String sent() {
        return sentAt == null ? "" : ":" + sentAt;
    }

    /** Part of a notice's key: since when an answer is missed. */
    String waiting() {
        return ":" + (answeredAt == null ? sentAt : answeredAt);
    }
}
