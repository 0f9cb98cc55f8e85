package cn.shuanglian.registry.deputy;

import java.time.LocalDate;

/** Where a deputy belonged and since when; {@code placeId} is a group's or a station's key, {@code until} the last day or null. */
public record PlacementRow(PlacementKind kind, long placeId, LocalDate since, LocalDate until) {
}
