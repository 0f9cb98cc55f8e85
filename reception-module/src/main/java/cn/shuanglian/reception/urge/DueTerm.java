package cn.shuanglian.reception.urge;

import cn.shuanglian.reception.deadline.OwnerKind;
import java.time.LocalDate;

/** A term somebody is to be told of; without its title, which may say more than a notice should carry. */
record DueTerm(long id, OwnerKind owner, long ownerId, String area, Long unit, String label, LocalDate endsOn, String path) {
    /** How far up somebody was told; stored with the term. */
    static final int SOON = 1;
    static final int LAST_DAYS = 2;
    static final int OFFICE = 3;
    static final int DIRECTORS = 4;

    static DueTerm of(Object[] row) {
        return new DueTerm((Long) row[0], (OwnerKind) row[1], (Long) row[2], (String) row[3], (Long) row[4], (String) row[5],
                (LocalDate) row[6], (String) row[7]);
    }

    String page() {
        return path == null ? owner.path(ownerId) : path;
    }
}
