package cn.shuanglian.registry.deputy;

import cn.shuanglian.registry.group.GroupKind;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Asks to record what happened to a mandate.
 *
 * @param deputyId the mandate
 * @param version of the mandate as the caller read it
 * @param kind any but BY_ELECTED and UNDONE, which are asked for otherwise
 * @param on the day, not to come and not before what happened last
 * @param reason SUSPENDED and TERMINATED: one of the kind's own; null for the others
 * @param electedBy TRANSFERRED: the electing unit the deputy belongs to from now on
 * @param delegation TRANSFERRED: the delegation likewise
 * @param groupKind GROUP_CHANGED: which of the two groups changes
 * @param groupId GROUP_CHANGED: the new group, or null for none
 * @param stationId STATION_CHANGED: the new station
 */
public record RecordTurnover(long deputyId, long version, @NotNull TurnoverKind kind, @NotNull LocalDate on, TurnoverReason reason,
                             @Size(max = 100) String electedBy, @Size(max = 100) String delegation, GroupKind groupKind, Long groupId,
                             Long stationId, @NotNull @Valid TurnoverPapers papers) {
    public RecordTurnover {
        electedBy = TurnoverPapers.blankToNull(electedBy);
        delegation = TurnoverPapers.blankToNull(delegation);
    }
}
