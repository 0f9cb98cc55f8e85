package cn.shuanglian.registry.deputy;

import cn.shuanglian.registry.fault.Refused;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Where a deputy was and since when, in all kinds of places. What happens to it makes another one; no day that was recorded gets lost. */
record Stays(List<PlacementRow> rows) {
    Stays {
        rows = List.copyOf(rows);
    }

    /** From the day on the deputy belongs to the place, or to none for null. Refuses a day before the last change of that kind. */
    Stays moved(PlacementKind kind, Long placeId, LocalDate on, LocalDate today) {
        LocalDate last = lastChange(kind, today);
        if (last != null && on.isBefore(last)) {
            throw new Refused("placement.beforeLast", "on", last);
        }
        List<PlacementRow> then = new ArrayList<>();
        for (PlacementRow each : rows) {
            if (each.kind() != kind) {
                then.add(each);
            } else if (each.since().isBefore(on)) {
                then.add(capped(each, on));
            }
        }
        if (placeId != null) {
            then.add(new PlacementRow(kind, placeId, on, null));
        }
        return new Stays(then);
    }

    /** Nowhere from the day on. Refuses a day after which something began; what began that very day did not happen. */
    Stays vacated(LocalDate on) {
        List<PlacementRow> then = new ArrayList<>();
        for (PlacementRow each : rows) {
            if (each.since().isAfter(on)) {
                throw new Refused("placement.beganAfter", "on", each.since());
            }
            if (each.since().isBefore(on)) {
                then.add(capped(each, on));
            }
        }
        return new Stays(then);
    }

    /** The first day from which on a move is not refused; null where the kind knows no change. */
    LocalDate lastChange(PlacementKind kind, LocalDate today) {
        return rows.stream().filter(each -> each.kind() == kind)
                .map(each -> each.until() != null && each.until().isBefore(today) ? each.until().plusDays(1) : each.since())
                .max(LocalDate::compareTo).orElse(null);
    }

    private static PlacementRow capped(PlacementRow stay, LocalDate on) {
        boolean over = stay.until() != null && stay.until().isBefore(on);
        return over ? stay : new PlacementRow(stay.kind(), stay.placeId(), stay.since(), on.minusDays(1));
    }

    /** As the register of turnover keeps it. */
    String text() {
        JsonArrayBuilder array = Json.createArrayBuilder();
        for (PlacementRow each : rows) {
            JsonObjectBuilder json = Json.createObjectBuilder().add("kind", each.kind().name()).add("place", Long.toString(each.placeId()))
                    .add("since", each.since().toString());
            array.add(each.until() == null ? json : json.add("until", each.until().toString()));
        }
        return array.build().toString();
    }

    static Stays read(String text) {
        if (text == null) {
            return null;
        }
        try (var reader = Json.createReader(new StringReader(text))) {
            return new Stays(reader.readArray().getValuesAs(JsonObject.class).stream().map(json -> new PlacementRow(
                    PlacementKind.valueOf(json.getString("kind")), Long.parseLong(json.getString("place")), LocalDate.parse(json.getString("since")),
                    json.containsKey("until") ? LocalDate.parse(json.getString("until")) : null)).toList());
        }
    }
}
