package cn.shuanglian.registry.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The columns of one kind of sheet, each with what a record writes into it. An importer takes its columns from here, so that nothing can
 * be read in that is not written out again.
 *
 * @param <R> what one row is written from
 */
public final class SheetShape<R> {
    private final List<Part<R>> parts;

    private record Part<R>(Column column, Function<R, ?> value, boolean personal) {
    }

    private SheetShape(List<Part<R>> parts) {
        this.parts = List.copyOf(parts);
    }

    /** A shape without columns yet. */
    public static <R> SheetShape<R> empty() {
        return new SheetShape<>(List.of());
    }

    /** The same shape with one more column at its end. */
    public SheetShape<R> column(Column column, Function<R, ?> value) {
        return with(new Part<>(column, value, false));
    }

    /** The same shape with one more column, which {@link #withoutPersonal()} leaves out. */
    public SheetShape<R> personal(Column column, Function<R, ?> value) {
        return with(new Part<>(column, value, true));
    }

    /** Only the columns that everyone who sees the list may take home. */
    public SheetShape<R> withoutPersonal() {
        return new SheetShape<>(parts.stream().filter(part -> !part.personal()).toList());
    }

    /** The columns in their order. */
    public List<Column> columns() {
        return parts.stream().map(Part::column).toList();
    }

    /** What the record writes into each of {@link #columns()}. */
    public Object[] values(R from) {
        return parts.stream().map(part -> part.value().apply(from)).toArray();
    }

    /** The word that sheets use for a meaning, the shortest of several; null for null. */
    public static <E> String word(Map<String, E> words, E meaning) {
        return meaning == null ? null : words.entrySet().stream().filter(word -> word.getValue().equals(meaning)).map(Map.Entry::getKey)
                .min(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder())).orElseThrow();
    }

    private SheetShape<R> with(Part<R> part) {
        List<Part<R>> more = new ArrayList<>(parts);
        more.add(part);
        return new SheetShape<>(more);
    }
}
