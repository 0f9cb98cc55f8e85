package cn.shuanglian.registry.station;

/** A station with what only its own page shows; the officer's phone is masked, see {@link Stations#reveal}. */
public record StationFile(StationRow row, String officerPhone) {
}
