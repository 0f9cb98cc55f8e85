package cn.shuanglian.web.rest;

import cn.shuanglian.registry.code.AreaCode;
import cn.shuanglian.registry.fault.Refused;
import cn.shuanglian.registry.key.Keys;
import cn.shuanglian.registry.sheet.SheetFormat;
import cn.shuanglian.web.failure.Rejected;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Stream;

/**
 * The query parameters of a request, each read as what it must be; a malformed one is refused with 400 and its name, never ignored
 * or bent. Taken as {@code @BeanParam Query query}. What is not given, or given empty, is null.
 */
public class Query {
    private static final int LONGEST = 200;
    private final UriInfo uri;
    private final HttpHeaders headers;

    public Query(@Context UriInfo uri, @Context HttpHeaders headers) {
        this.uri = uri;
        this.headers = headers;
    }

    /** The kind of file the caller would rather have than JSON, or null. */
    SheetFormat sheet() {
        for (MediaType wanted : headers.getAcceptableMediaTypes()) {
            if (wanted.isCompatible(MediaType.APPLICATION_JSON_TYPE)) {
                return null;
            }
            for (SheetFormat format : SheetFormat.values()) {
                if (wanted.isCompatible(MediaType.valueOf(format.mediaType()))) {
                    return format;
                }
            }
        }
        return null;
    }

    UriInfo uri() {
        return uri;
    }

    /** At most 200 characters. */
    public String text(String name) {
        String value = uri.getQueryParameters().getFirst(name);
        if (value == null || value.isBlank()) {
            return null;
        }
        if (value.length() > LONGEST || value.indexOf('\0') >= 0 || value.indexOf('\uFFFD') >= 0) {
            throw Rejected.parameter("parameter.text", name, name, LONGEST);
        }
        return value.strip();
    }

    /** A day written as {@code 2026-03-15}, between the years 1900 and 2200. */
    public LocalDate date(String name) {
        String value = text(name);
        if (value == null) {
            return null;
        }
        try {
            LocalDate date = LocalDate.parse(value);
            if (date.getYear() < 1900 || date.getYear() > 2200) {
                throw Rejected.parameter("parameter.date", name, name);
            }
            return date;
        } catch (DateTimeParseException e) {
            throw Rejected.parameter("parameter.date", name, name);
        }
    }

    /** The last day of a period; refuses one before the period's first day, which stands under {@code first}. */
    public LocalDate lastDay(String name, String first) {
        LocalDate last = date(name);
        LocalDate begin = date(first);
        if (last != null && begin != null && last.isBefore(begin)) {
            throw new Refused("period.reversed", name);
        }
        return last;
    }

    /** The code of an area, which need not exist. */
    public AreaCode area(String name) {
        String value = text(name);
        if (value != null && !AreaCode.isWellFormed(value)) {
            throw Rejected.parameter("parameter.area", name, name);
        }
        return value == null ? null : new AreaCode(value);
    }

    /** The key of a record. */
    public Long id(String name) {
        String value = text(name);
        return value == null ? null : Long.valueOf(key(value, name));
    }

    /** A whole number from {@code least} to {@code most}. */
    public int whole(String name, int least, int most, int otherwise) {
        String value = text(name);
        if (value == null) {
            return otherwise;
        }
        if (!value.matches("-?\\d{1,9}") || Integer.parseInt(value) < least || Integer.parseInt(value) > most) {
            throw Rejected.parameter("parameter.range", name, name, least, most);
        }
        return Integer.parseInt(value);
    }

    /** {@code true} or {@code false}, or null. */
    public Boolean yesOrNo(String name) {
        String value = oneOf(name, List.of("true", "false"));
        return value == null ? null : Boolean.valueOf(value);
    }

    /** {@code true} or {@code false}. */
    public boolean is(String name, boolean otherwise) {
        String value = oneOf(name, List.of("true", "false"));
        return value == null ? otherwise : Boolean.parseBoolean(value);
    }

    /** One of these words, as they are. */
    public String oneOf(String name, List<String> words) {
        String value = text(name);
        if (value != null && !words.contains(value)) {
            throw Rejected.parameter("parameter.oneOf", name, name, String.join(", ", words));
        }
        return value;
    }

    /** One of the names of an enum. */
    public <E extends Enum<E>> E oneOf(String name, Class<E> words) {
        String value = oneOf(name, Stream.of(words.getEnumConstants()).map(Enum::name).toList());
        return value == null ? null : Enum.valueOf(words, value);
    }

    private static long key(String value, String name) {
        if (!Keys.isKey(value)) {
            throw Rejected.parameter("parameter.id", name, name);
        }
        return Long.parseLong(value);
    }
}
