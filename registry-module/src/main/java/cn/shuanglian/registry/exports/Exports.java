package cn.shuanglian.registry.exports;

import static cn.shuanglian.registry.caller.Role.LIAISON_OFFICE;
import static cn.shuanglian.registry.caller.Role.READER;
import static cn.shuanglian.registry.caller.Role.SYSTEM;

import cn.shuanglian.registry.caller.Caller;
import cn.shuanglian.registry.caller.Callers;
import cn.shuanglian.registry.fault.NotFound;
import cn.shuanglian.registry.fault.Refused;
import cn.shuanglian.registry.journal.Deed;
import cn.shuanglian.registry.journal.Journal;
import cn.shuanglian.registry.list.ListRequest;
import cn.shuanglian.registry.list.Listing;
import cn.shuanglian.registry.sheet.SheetFormat;
import cn.shuanglian.registry.sheet.SheetShape;
import cn.shuanglian.registry.sheet.SheetWriter;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** Writes lists as office sheets. Whoever sees a list may take it home; telephone numbers and what else is personal only the liaison office gets. */
@Stateless
@DenyAll
public class Exports {
    private static final int LONGEST_DETAIL = 1000;

    @Inject
    @Any
    Instance<SheetExport<?, ?>> known;
    @Inject
    Callers callers;
    @Inject
    Journal journal;

    /**
     * Writes all rows that fit the filter, a page of the database at a time, and returns how many. The journal has who took what along
     * before the file is complete. Refuses more rows than the format has room for. @throws NotFound for an unknown kind
     */
    @RolesAllowed({READER, SYSTEM})
    public long write(ExportSheet asked, OutputStream out) {
        SheetExport<?, ?> kind = known.stream().filter(one -> one.kind().equals(asked.kind())).findFirst()
                .orElseThrow(() -> new NotFound("sheet", String.valueOf(asked.kind())));
        try {
            long rows = write(kind, asked, out);
            String detail = asked.kind() + " " + asked.format() + " " + rows + " " + asked.filter();
            journal.enter(Deed.done("SHEET_EXPORTED", "sheet", 0, callers.current().area().code(),
                    detail.length() > LONGEST_DETAIL ? detail.substring(0, LONGEST_DETAIL) : detail));
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <F, R> long write(SheetExport<F, R> kind, ExportSheet asked, OutputStream out) throws IOException {
        F filter = kind.filter().cast(asked.filter());
        SheetShape<R> shape = mayTakePersonal() ? kind.shape() : kind.shape().withoutPersonal();
        boolean descending = asked.sort() != null && asked.sort().startsWith("-");
        String sort = descending ? asked.sort().substring(1) : asked.sort();
        ListRequest request = new ListRequest(sort, descending, null, false, ListRequest.MOST);
        long rows = 0;
        try (SheetWriter writer = asked.format().writer(out, kind.kind(), shape.columns())) {
            while (request != null) {
                Listing<R> page = kind.lines(filter, request);
                rows += page.rows().size();
                refuseTooMany(rows, asked.format());
                for (R row : page.rows()) {
                    writer.row(shape.values(row));
                }
                request = page.next() == null ? null : new ListRequest(sort, descending, page.next(), false, ListRequest.MOST);
            }
        }
        return rows;
    }

    private static void refuseTooMany(long rows, SheetFormat format) {
        if (rows > format.mostRows()) {
            throw new Refused("export.tooMany", "format", format.mostRows());
        }
    }

    private boolean mayTakePersonal() {
        Caller caller = callers.current();
        return caller.has(LIAISON_OFFICE) || caller.has(SYSTEM);
    }
}
