package cn.shuanglian.reception.sweep;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Asks that places are looked at.
 *
 * @param places NAMED: the places, at most 500
 * @param units who looks at places that name no unit of their own: of these, the one whose area is nearest to the place
 */
public record AddChecks(@NotNull SweepSpread spread, @Valid List<@NotNull PlaceLine> places, List<@NotNull Long> units) {
    public AddChecks {
        places = places == null ? List.of() : places;
        units = units == null ? List.of() : units;
    }

    /** A place by its name. @param unit who looks at it, or null */
    public record PlaceLine(@NotBlank @Size(max = 100) String place, Long unit) {
    }
}
