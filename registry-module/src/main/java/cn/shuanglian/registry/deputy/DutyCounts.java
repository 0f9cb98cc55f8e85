package cn.shuanglian.registry.deputy;

import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObjectBuilder;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;

/** How the register of turnover keeps how many duties there were. */
final class DutyCounts {
    private DutyCounts() {
    }

    static String text(Map<String, Long> counts) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        counts.forEach(json::add);
        return json.build().toString();
    }

    static Map<String, Long> read(String text) {
        Map<String, Long> counts = new LinkedHashMap<>();
        try (var reader = Json.createReader(new StringReader(text))) {
            reader.readObject().forEach((kind, count) -> counts.put(kind, ((JsonNumber) count).longValue()));
        }
        return counts;
    }
}
