package cn.shuanglian.reception.urge;

import cn.shuanglian.reception.deadline.OwnerKind;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Asks to urge the units that still have to act on a record.
 *
 * @param note what they are told besides, or null
 */
public record UrgeItem(@NotNull OwnerKind owner, long ownerId, @Size(max = 500) String note) {
}
