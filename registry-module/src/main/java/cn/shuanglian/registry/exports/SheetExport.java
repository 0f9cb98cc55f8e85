package cn.shuanglian.registry.exports;

import cn.shuanglian.registry.list.ListRequest;
import cn.shuanglian.registry.list.Listing;
import cn.shuanglian.registry.sheet.SheetShape;

/**
 * Writes one kind of sheet, the counterpart of {@link cn.shuanglian.registry.imports.SheetImport}: what it writes, that takes in and
 * finds unchanged. Each module brings its own as CDI beans; they are found by their {@link #kind()}.
 *
 * @param <F> what narrows the list
 * @param <R> what one row is written from
 */
public interface SheetExport<F, R> {
    /** As the API names it: {@code areas}, {@code units}, … */
    String kind();

    /** What the list is narrowed by. */
    Class<F> filter();

    /** The columns and what is written into them. */
    SheetShape<R> shape();

    /** One page of the list as far as the caller sees it; asks the same facade as the list itself. */
    Listing<R> lines(F filter, ListRequest request);
}
