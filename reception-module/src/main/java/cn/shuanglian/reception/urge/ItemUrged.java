package cn.shuanglian.reception.urge;

import cn.shuanglian.reception.deadline.OwnerKind;
import java.time.LocalDate;
import java.util.List;

/** Units were urged about a record; fired in the same transaction. */
public record ItemUrged(OwnerKind owner, long ownerId, String area, UrgeLevel level, List<Long> units, LocalDate on, String note) {
    public ItemUrged {
        units = List.copyOf(units);
    }
}
