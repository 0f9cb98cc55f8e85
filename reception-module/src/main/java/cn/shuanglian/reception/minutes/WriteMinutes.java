package cn.shuanglian.reception.minutes;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Asks to write the minutes of a reception, which then say this and nothing else.
 *
 * @param id the reception's key
 * @param version of the reception as the caller read it
 * @param units keys of the units that came along (陪同单位)
 * @param others who else came along, or null
 */
public record WriteMinutes(long id, long version, @NotNull @Size(max = 50) List<Long> units, @Size(max = 200) String others,
                           @NotNull @Size(max = 50) List<@NotNull @Valid VisitorGroup> groups,
                           @NotNull @Size(max = 20) List<@NotNull @Valid Meeting> meetings) {
    public WriteMinutes {
        units = units == null ? List.of() : List.copyOf(units);
        groups = groups == null ? List.of() : List.copyOf(groups);
        meetings = meetings == null ? List.of() : List.copyOf(meetings);
    }

    /**
     * A matter dealt with on the spot.
     *
     * @param units keys of the units that were there; with {@code others} there is at least one
     * @param opinions keys of the reception's opinions that were dealt with
     */
    public record Meeting(@NotBlank @Size(max = 200) String matter, @NotNull @Size(max = 50) List<Long> units, @Size(max = 200) String others,
                          @NotBlank @Size(max = 2000) String result, @NotNull @Size(max = 50) List<Long> opinions) {
        public Meeting {
            units = units == null ? List.of() : List.copyOf(units);
            opinions = opinions == null ? List.of() : List.copyOf(opinions);
        }
    }
}
