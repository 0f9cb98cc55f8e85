package cn.shuanglian.web.rest;

import cn.shuanglian.registry.list.ListRequest;
import cn.shuanglian.registry.list.Listing;
import cn.shuanglian.registry.list.Position;
import cn.shuanglian.web.list.Cursors;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Link;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import java.util.function.LongSupplier;

/** Reads what page of a list is asked for and answers with it; the resource method allows the parameters by {@code @Allows(list = true)}. */
@ApplicationScoped
public class Lists {
    private static final int USUAL = 50;

    @Inject
    Cursors cursors;

    /** {@code sort} (a minus sign before it turns it round), {@code cursor} and {@code limit} 1–500. */
    public ListRequest request(Query query) {
        String sort = query.text("sort");
        boolean descending = sort != null && sort.startsWith("-");
        String cursor = query.text("cursor");
        Position from = cursor == null ? null : cursors.position(order(sort), cursor);
        return new ListRequest(descending ? sort.substring(1) : sort, descending, from, false, query.whole("limit", 1, ListRequest.MOST, USUAL));
    }

    /** The page as a body, with a {@code Link} header to the next one. @param total asked for only when the caller wants it */
    public <R, T> Response answer(Query query, ListRequest asked, Listing<R> listing, Function<R, T> shape, LongSupplier total) {
        String next = listing.next() == null ? null : cursors.text(order(query.text("sort")), listing.next());
        Long all = query.is("includeTotal", false) ? Long.valueOf(total.getAsLong()) : null;
        Response.ResponseBuilder answer = Response.ok(
                new ListBody<>(listing.rows().stream().map(shape).toList(), new ListBody.PageBody(asked.limit(), next, all)));
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
