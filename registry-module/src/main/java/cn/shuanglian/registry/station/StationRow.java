package cn.shuanglian.registry.station;

import cn.shuanglian.registry.list.Keyed;
import java.time.LocalDate;

/**
 * A station as lists show it; {@code area} is a code, funding is yuan a year or null where none is budgeted.
 *
 * @param officer name of the liaison officer, or null
 * @param photoId key of the picture among the attachments, or null
 */
public record StationRow(long id, String name, StationKind kind, String area, StationHost host, LocalDate foundedOn, Long fundingPerYear,
                         String address, String openingHours, String officer, Long photoId, long version) implements Keyed {
}
