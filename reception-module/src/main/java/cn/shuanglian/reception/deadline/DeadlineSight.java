package cn.shuanglian.reception.deadline;

import cn.shuanglian.reception.Criteria;

/**
 * Who sees the terms of a kind of record, where that is more than the offices of the area and the deputy who follows it. Each owner brings
 * its own as a CDI bean, so that a term is never seen by somebody who does not see its record.
 */
public interface DeadlineSight {
    OwnerKind owner();

    /** What the current caller, who has no role that sees the whole area, sees of these records; conditions on {@code d.ownerId}. */
    Criteria visible();
}
