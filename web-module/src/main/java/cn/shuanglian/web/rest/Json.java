package cn.shuanglian.web.rest;

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
import java.math.BigDecimal;
import java.util.function.Function;

/** How public records become JSON and back: members without a value are left out, and a member nobody knows is refused. */
@Provider
public class Json implements ContextResolver<Jsonb> {
    private static final Jsonb STRICT = JsonbBuilder.create(new JsonbConfig()
            .withNullValues(false)
            .withDeserializers(new WholeNumber(), new WholeLong())
            .setProperty("jsonb.fail-on-unknown-properties", true));

    @Override
    public Jsonb getContext(Class<?> type) {
        return STRICT;
    }

    /** The text that the API would send for this value. */
    public static String text(Object value) {
        return STRICT.toJson(value);
    }

    private static <N> N exact(JsonParser parser, Function<BigDecimal, N> whole) {
        try {
            return whole.apply(parser.getBigDecimal());
        } catch (IllegalStateException | ArithmeticException e) {
            throw new JsonbException("not a whole number in range", e);
        }
    }

    /** Without it 1.5 would be read as 1 and a number too great as some other number. */
    private static final class WholeNumber implements JsonbDeserializer<Integer> {
        @Override
        public Integer deserialize(JsonParser parser, DeserializationContext context, Type type) {
            return exact(parser, BigDecimal::intValueExact);
        }
    }

    private static final class WholeLong implements JsonbDeserializer<Long> {
        @Override
        public Long deserialize(JsonParser parser, DeserializationContext context, Type type) {
            return exact(parser, BigDecimal::longValueExact);
        }
    }
}
