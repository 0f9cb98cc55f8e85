package cn.shuanglian.reception.invitation;

/** An invitation about which something is due. */
record Due(long invitation, long reception, long mandate) {
    static Due of(Object[] row) {
        return new Due((Long) row[0], (Long) row[1], (Long) row[2]);
    }
}
