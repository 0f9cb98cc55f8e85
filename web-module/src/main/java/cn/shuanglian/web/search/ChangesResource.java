package cn.shuanglian.web.search;

import cn.shuanglian.registry.change.ChangeKind;
import cn.shuanglian.registry.change.ChangeRow;
import cn.shuanglian.registry.change.Changes;
import cn.shuanglian.registry.change.ChangesRead;
import cn.shuanglian.registry.clock.Clocks;
import cn.shuanglian.registry.list.ListRequest;
import cn.shuanglian.web.failure.Rejected;
import cn.shuanglian.web.rest.Allows;
import cn.shuanglian.web.rest.Query;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What changed, in order. */
@Path("changes")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "changes")
public class ChangesResource {
    private static final int USUAL = 50;

    @Inject
    Changes changes;

    /** Changes in their order. {@code after} goes into the next request, also when there was nothing new. */
    public record FeedChangesBody(List<FeedChangeBody> data, ChangesPageBody page) {
    }

    public record ChangesPageBody(int limit, long after, boolean more) {
    }

    /** The latest change of a record. */
    public record FeedChangeBody(long seq, String type, String id, ChangeKind kind, OffsetDateTime at) {
        static FeedChangeBody of(ChangeRow row) {
            return new FeedChangeBody(row.seq(), row.type(), Long.toString(row.id()), row.kind(),
                    Instant.ofEpochMilli(row.at()).atZone(Clocks.ZONE).toOffsetDateTime());
        }
    }

    @GET
    @Allows({"after", "type", "limit"})
    @Operation(summary = "What changed in the caller's area, in order", description = "Begin with after=0 and go on with page.after. A record stands "
            + "in it once, at its latest change, so seq has gaps. SAVED: read it again; DELETED: it is gone. Offices of an area only")
    public FeedChangesBody after(@BeanParam Query query) {
        int limit = query.whole("limit", 1, ListRequest.MOST, USUAL);
        long after = place(query.text("after"));
        String type = query.oneOf("type", Changes.TYPES.stream().sorted().toList());
        ChangesRead read = changes.after(after, type == null ? List.of() : List.of(type), limit);
        return new FeedChangesBody(read.rows().stream().map(FeedChangeBody::of).toList(), new ChangesPageBody(limit, read.after(), read.more()));
    }

    private static long place(String text) {
        if (text == null) {
            return 0;
        }
        if (!text.matches("\\d{1,18}")) {
            throw Rejected.parameter("parameter.place", "after", "after");
        }
        return Long.parseLong(text);
    }
}
