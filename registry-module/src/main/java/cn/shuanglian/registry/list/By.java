package cn.shuanglian.registry.list;

import java.time.LocalDate;
import java.util.function.Function;

/**
 * What a list is ordered by.
 *
 * @param parameter as {@code sort=} names it
 * @param path the JPQL path that is compared; never null in any row
 * @param parse a position's value as the path's type
 * @param valueOf the row's value as text that {@code parse} reads back
 */
public record By<R>(String parameter, String path, Function<String, Object> parse, Function<R, String> valueOf) {

    /** By a text or a code. */
    public static <R> By<R> text(String parameter, String path, Function<R, String> value) {
        return new By<>(parameter, path, text -> text, value);
    }

    /** By a day. */
    public static <R> By<R> day(String parameter, String path, Function<R, LocalDate> value) {
        return new By<>(parameter, path, LocalDate::parse, row -> value.apply(row).toString());
    }
}
