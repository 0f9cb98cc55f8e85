package cn.shuanglian.registry.station;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** Replaces what is said about a station. Without a phone the known one stays as long as the officer stays the same. */
public record AmendStation(long id, long version, @NotNull @Valid StationFacts facts) {
}
