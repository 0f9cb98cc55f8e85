package cn.shuanglian.web.deadline;

import cn.shuanglian.reception.deadline.DeadlineFilter;
import cn.shuanglian.reception.deadline.Deadlines;
import cn.shuanglian.reception.deadline.Due;
import cn.shuanglian.reception.deadline.OwnerKind;
import cn.shuanglian.reception.deadline.TermKind;
import cn.shuanglian.web.deadline.DeadlineBodies.DeadlineBody;
import cn.shuanglian.web.rest.Allows;
import cn.shuanglian.web.rest.Lists;
import cn.shuanglian.web.rest.Query;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The terms that run and ran, of opinions, suggestions, checks and commitments. */
@Path("deadlines")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "deadlines")
public class DeadlinesResource {
    @Inject
    Deadlines deadlines;
    @Inject
    Lists lists;
    @Inject
    Clock clock;

    @GET
    @Produces({MediaType.APPLICATION_JSON, Lists.CSV, Lists.XLSX})
    @Allows(value = {"area", "unit", "deputy", "kind", "term", "due", "from", "to"}, list = true)
    @Operation(summary = "The terms the caller sees, whatever ends first in front",
            description = "due=OPEN|SOON|OVERDUE|IN_TIME|LATE narrows by how they stand to their last days; from= and to= by the day they began. "
                    + "Sorted by due, number or area. A unit sees its own only")
    public Response list(@BeanParam Query query) {
        DeadlineFilter filter = new DeadlineFilter(query.area("area"), query.id("unit"), query.id("deputy"), query.oneOf("kind", OwnerKind.class),
                query.oneOf("term", TermKind.class), query.oneOf("due", Due.class), query.date("from"), query.lastDay("to", "from"));
        LocalDate today = LocalDate.now(clock);
        return lists.answer(query, "deadlines", filter, deadlines::list, row -> DeadlineBody.of(row, today), deadlines::count);
    }
}
