package cn.shuanglian.registry.list;

import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * One page of a list.
 *
 * @param previous position to go back from, or null on the first page
 * @param next position to go on from, or null on the last page
 */
public record Listing<R>(List<R> rows, Position previous, Position next) {
    public Listing {
        rows = List.copyOf(rows);
    }

    /** The same page with each row as something else. */
    public <T> Listing<T> mapped(Function<R, T> shape) {
        return new Listing<>(rows.stream().map(shape).toList(), previous, next);
    }

    /** The same page with its rows completed, in the same order. */
    public Listing<R> with(UnaryOperator<List<R>> completed) {
        return new Listing<>(completed.apply(rows), previous, next);
    }
}
