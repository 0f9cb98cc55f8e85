package cn.shuanglian.registry.link;

import java.time.LocalDate;

/** A visit as the pair's page shows it; {@code recordedBy} is a person's name. */
public record VisitRow(long id, long link, LocalDate on, VisitManner manner, String summary, String recordedBy, long version) {
}
