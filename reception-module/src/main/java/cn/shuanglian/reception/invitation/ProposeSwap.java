package cn.shuanglian.reception.invitation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Asks another deputy to take one's place.
 *
 * @param deputy the other's mandate
 * @param reception where the other is expected, if both are to change places; else null
 * @param version of the invitation as the caller read it
 */
public record ProposeSwap(long invitation, @NotNull Long deputy, Long reception, @Size(max = 500) String reason, long version) {
}
