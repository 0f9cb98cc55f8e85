package cn.shuanglian.web.rest;

import cn.shuanglian.registry.exports.ExportSheet;
import cn.shuanglian.registry.exports.Exports;
import cn.shuanglian.registry.list.ListRequest;
import cn.shuanglian.registry.list.Listing;
import cn.shuanglian.registry.list.Position;
import cn.shuanglian.registry.sheet.SheetFormat;
import cn.shuanglian.web.failure.Rejected;
import cn.shuanglian.web.list.Cursors;
import cn.shuanglian.web.list.SheetFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Link;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.ToLongFunction;

/** Reads what page of a list is asked for and answers with it; the resource method allows the parameters by {@code @Allows(list = true)}. */
@ApplicationScoped
public class Lists {
    /** What a list can be had as; for {@code @Produces}. */
    public static final String CSV = "text/csv";
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int USUAL = 50;
    private static final List<String> ONLY_OF_PAGES = List.of("cursor", "limit", "includeTotal");

    @Inject
    Cursors cursors;
    @Inject
    Exports exports;

    /** {@code sort} (a minus sign before it turns it round), {@code cursor} and {@code limit} 1–500. */
    public ListRequest request(Query query) {
        String sort = query.text("sort");
        boolean descending = sort != null && sort.startsWith("-");
        String cursor = query.text("cursor");
        Position from = cursor == null ? null : cursors.position(order(sort), cursor);
        return new ListRequest(descending ? sort.substring(1) : sort, descending, from, false, query.whole("limit", 1, ListRequest.MOST, USUAL));
    }

    /** The list as the caller wants it: one page of it as JSON, or all of it as the sheet that {@code Accept} names. */
    public <F, R, T> Response answer(Query query, String kind, F filter, BiFunction<F, ListRequest, Listing<R>> page, Function<R, T> shape,
                                     ToLongFunction<F> total) {
        SheetFormat format = query.sheet();
        if (format != null) {
            return sheet(query, new ExportSheet(kind, filter, query.text("sort"), format));
        }
        ListRequest asked = request(query);
        return answer(query, asked, page.apply(filter, asked), shape, () -> total.applyAsLong(filter));
    }

    private Response sheet(Query query, ExportSheet asked) {
        ONLY_OF_PAGES.stream().filter(name -> query.text(name) != null).findFirst().ifPresent(name -> {
            throw Rejected.parameter("parameter.notOfSheets", name, name);
        });
        SheetFile file = SheetFile.of(out -> exports.write(asked, out));
        return Response.ok((StreamingOutput) file::sendTo, asked.format().mediaType()).header(HttpHeaders.CONTENT_LENGTH, file.length())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + asked.kind() + "." + asked.format().extension() + "\"")
                .build();
    }

    /** The page as a body, with a {@code Link} header to the next one. @param total asked for only when the caller wants it */
    public <R, T> Response answer(Query query, ListRequest asked, Listing<R> listing, Function<R, T> shape, LongSupplier total) {
        return answerWith(query, asked, listing, total, page -> new ListBody<>(listing.rows().stream().map(shape).toList(), page));
    }

    /** As {@link #answer(Query, ListRequest, Listing, Function, LongSupplier)}, with a body that has more in it than rows. */
    public <R> Response answerWith(Query query, ListRequest asked, Listing<R> listing, LongSupplier total, Function<ListBody.PageBody, ?> body) {
        String next = listing.next() == null ? null : cursors.text(order(query.text("sort")), listing.next());
        Long all = query.is("includeTotal", false) ? Long.valueOf(total.getAsLong()) : null;
        Response.ResponseBuilder answer = Response.ok(body.apply(new ListBody.PageBody(asked.limit(), next, all)));
        if (next != null) {
            answer.header(HttpHeaders.LINK, Link.fromUri(query.uri().getRequestUriBuilder().replaceQueryParam("cursor", next).build())
                    .rel("next").build());
        }
        return answer.build();
    }

    private static String order(String sort) {
        return sort == null ? "" : sort;
    }
}
