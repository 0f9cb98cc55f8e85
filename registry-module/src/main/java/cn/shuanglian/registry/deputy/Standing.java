package cn.shuanglian.registry.deputy;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.StringReader;

/** Where a mandate stands within its congress; each part may be null. Groups and station are keys. */
public record Standing(String electedBy, String delegation, Long areaGroupId, Long professionalGroupId, Long stationId) {

    /** As the register of turnover keeps it; what is null is left out. */
    String text() {
        JsonObjectBuilder json = Json.createObjectBuilder();
        add(json, "electedBy", electedBy);
        add(json, "delegation", delegation);
        add(json, "areaGroup", areaGroupId);
        add(json, "professionalGroup", professionalGroupId);
        add(json, "station", stationId);
        return json.build().toString();
    }

    static Standing read(String text) {
        if (text == null) {
            return null;
        }
        try (var reader = Json.createReader(new StringReader(text))) {
            JsonObject json = reader.readObject();
            return new Standing(json.getString("electedBy", null), json.getString("delegation", null), key(json, "areaGroup"),
                    key(json, "professionalGroup"), key(json, "station"));
        }
    }

    private static void add(JsonObjectBuilder json, String name, Object value) {
        if (value != null) {
            json.add(name, value.toString());
        }
    }

    private static Long key(JsonObject json, String name) {
        String text = json.getString(name, null);
        return text == null ? null : Long.valueOf(text);
    }
}
