package cn.shuanglian.reception.activity;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Asks to write down who came to an activity and what was found.
 *
 * @param version of the activity as the caller read it
 * @param attendance everybody who was invited, and whoever else came
 */
public record HoldActivity(long id, long version, @NotEmpty @Size(max = 500) List<@NotNull @Valid Attendee> attendance,
                           @Size(max = 4000) String findings) {
    /** Whether one deputy, a mandate, was there. */
    public record Attendee(long deputy, @NotNull Turnout turnout) {
    }
}
