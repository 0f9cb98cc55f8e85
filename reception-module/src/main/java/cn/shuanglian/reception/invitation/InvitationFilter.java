package cn.shuanglian.reception.invitation;

import cn.shuanglian.registry.code.AreaCode;
import java.time.LocalDate;

/** Narrows the list of invitations; each part may be null. {@code open}: something is still to be done; both days are included. */
public record InvitationFilter(AreaCode area, Long stationId, Long deputyId, Long receptionId, InvitationState state, Boolean open, LocalDate from,
                               LocalDate to) {
    public static final InvitationFilter NONE = new InvitationFilter(null, null, null, null, null, null, null, null);
}
