package cn.shuanglian.web.rest;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;

/** How records become JSON and back: members without a value are left out, and a member nobody knows is refused. */
@Provider
public class Json implements ContextResolver<Jsonb> {
    private static final Jsonb STRICT = JsonbBuilder.create(new JsonbConfig()
            .withNullValues(false)
            .setProperty("jsonb.fail-on-unknown-properties", true));

    @Override
    public Jsonb getContext(Class<?> type) {
        return STRICT;
    }

    /** The text that the API would send for this value. */
    public static String text(Object value) {
        return STRICT.toJson(value);
    }
}
