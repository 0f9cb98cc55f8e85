package cn.shuanglian.web.rest;

import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.JsonbException;
import jakarta.json.bind.serializer.DeserializationContext;
import jakarta.json.bind.serializer.JsonbDeserializer;
import jakarta.json.stream.JsonParser;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Type;
import java.util.function.Function;

/**
 * How public records become JSON and back: members without a value are left out, and a member nobody knows is refused. Records that
 * are read have {@code Integer} and {@code Long}, not {@code int} and {@code long}, which JSON-B would fill with cut-off values.
 */
@Provider
public class Json implements ContextResolver<Jsonb> {
    private static final Jsonb STRICT = JsonbBuilder.create(new JsonbConfig()
            .withNullValues(false)
            .withDeserializers(new Text(), new WholeNumber(), new LongNumber())
            .setProperty("jsonb.fail-on-unknown-properties", true));

    @Override
    public Jsonb getContext(Class<?> type) {
        return STRICT;
    }

    /** The text that the API would send for this value. */
    public static String text(Object value) {
        return STRICT.toJson(value);
    }

    /** A value of that kind of JSON; another kind is refused, where JSON-B would rather turn 5 into "5" and 1.5 into 1. */
    private static <J extends JsonValue, T> T exactly(JsonParser parser, Class<J> kind, Function<J, T> read) {
        JsonValue value = parser.getValue();
        if (value == JsonValue.NULL) {
            return null;
        }
        if (!kind.isInstance(value)) {
            throw new JsonbException("another kind of value");
        }
        try {
            return read.apply(kind.cast(value));
        } catch (ArithmeticException e) {
            throw new JsonbException("not a whole number in range", e);
        }
    }

    private static final class Text implements JsonbDeserializer<String> {
        @Override
        public String deserialize(JsonParser parser, DeserializationContext context, Type type) {
            return exactly(parser, JsonString.class, JsonString::getString);
        }
    }

    private static final class WholeNumber implements JsonbDeserializer<Integer> {
        @Override
        public Integer deserialize(JsonParser parser, DeserializationContext context, Type type) {
            return exactly(parser, JsonNumber.class, JsonNumber::intValueExact);
        }
    }

    private static final class LongNumber implements JsonbDeserializer<Long> {
        @Override
        public Long deserialize(JsonParser parser, DeserializationContext context, Type type) {
            return exactly(parser, JsonNumber.class, JsonNumber::longValueExact);
        }
    }
}
