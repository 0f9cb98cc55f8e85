package cn.shuanglian.web.rest;

import cn.shuanglian.web.failure.Rejected;
import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.bind.annotation.JsonbProperty;
import java.io.ByteArrayInputStream;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;

/**
 * Where a body does not fit the records it should become. JSON-B only says that it does not; so this looks for the first value that is no
 * word of its list, no day, no time or of another kind, and is asked only after JSON-B has given up.
 */
final class Misfit {
    private Misfit() {
    }

    /** A refusal that names the value, or null where none was found. */
    static Rejected of(byte[] body, Type type) {
        return in(Json.createReader(new ByteArrayInputStream(body)).readValue(), type, "");
    }

    private static Rejected in(JsonValue value, Type type, String at) {
        if (value == JsonValue.NULL) {
            return null;
        }
        if (type instanceof ParameterizedType many) {
            return inMany(value, many, at);
        }
        if (!(type instanceof Class<?> kind)) {
            return null;
        }
        if (kind.isRecord()) {
            return inRecord(value, kind, at);
        }
        if (kind.isEnum()) {
            return inEnum(value, kind, at);
        }
        if (kind == LocalDate.class) {
            return parsed(value, LocalDate::parse) ? null : wrong("body.date", at);
        }
        if (kind == LocalTime.class) {
            return parsed(value, LocalTime::parse) ? null : wrong("body.time", at);
        }
        if (kind == String.class) {
            return value instanceof JsonString ? null : wrong("body.text", at);
        }
        if (kind == Boolean.class || kind == boolean.class) {
            return value == JsonValue.TRUE || value == JsonValue.FALSE ? null : wrong("body.boolean", at);
        }
        if (kind == Integer.class || kind == Long.class) {
            return whole(value, kind) ? null : wrong("body.whole", at);
        }
        return Number.class.isAssignableFrom(kind) && !(value instanceof JsonNumber) ? wrong("body.value", at) : null;
    }

    private static Rejected inMany(JsonValue value, ParameterizedType type, String at) {
        Class<?> kind = (Class<?>) type.getRawType();
        if (Collection.class.isAssignableFrom(kind)) {
            if (value.getValueType() != JsonValue.ValueType.ARRAY) {
                return wrong("body.list", at);
            }
            Rejected found = null;
            for (int i = 0; found == null && i < value.asJsonArray().size(); i++) {
                found = in(value.asJsonArray().get(i), type.getActualTypeArguments()[0], at + "/" + i);
            }
            return found;
        }
        return Map.class.isAssignableFrom(kind) && value.getValueType() != JsonValue.ValueType.OBJECT ? wrong("body.object", at) : null;
    }

    private static Rejected inRecord(JsonValue value, Class<?> kind, String at) {
        if (value.getValueType() != JsonValue.ValueType.OBJECT) {
            return wrong("body.object", at);
        }
        Rejected found = null;
        for (RecordComponent each : kind.getRecordComponents()) {
            JsonbProperty named = each.getAccessor().getAnnotation(JsonbProperty.class);
            String name = named == null || named.value().isEmpty() ? each.getName() : named.value();
            JsonValue member = value.asJsonObject().get(name);
            found = found == null && member != null ? in(member, each.getGenericType(), at + "/" + name) : found;
        }
        return found;
    }

    private static Rejected inEnum(JsonValue value, Class<?> kind, String at) {
        String text = value instanceof JsonString string ? string.getString() : "";
        String[] words = Arrays.stream(kind.getEnumConstants()).map(each -> ((Enum<?>) each).name()).toArray(String[]::new);
        return Arrays.asList(words).contains(text) ? null : new Rejected(400, "body.oneOf", at, String.join(", ", words));
    }

    private static boolean parsed(JsonValue value, Function<String, ?> how) {
        try {
            return value instanceof JsonString text && how.apply(text.getString()) != null;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private static boolean whole(JsonValue value, Class<?> kind) {
        try {
            return value instanceof JsonNumber number
                    && (kind == Long.class ? number.longValueExact() : number.intValueExact()) == number.longValueExact();
        } catch (ArithmeticException e) {
            return false;
        }
    }

    private static Rejected wrong(String code, String at) {
        return new Rejected(400, code, at.isEmpty() ? null : at);
    }
}
