package cn.shuanglian.web.work;

import cn.shuanglian.reception.work.WaitingLine;
import cn.shuanglian.reception.work.Work;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What waits for the caller, or for the person in whose name the client acts. */
@Path("work")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "work")
public class WorkResource {
    @Inject
    Work work;

    /** So many things of one kind; {@code earliest} is left out where there is no day, {@code page} is where people see them. */
    public record WorkLineBody(String kind, long count, LocalDate earliest, boolean late, String page) {
        static WorkLineBody of(WaitingLine line) {
            return new WorkLineBody(line.kind(), line.count(), line.earliest(), line.late(), line.path());
        }
    }

    /** All of it; there are never so many kinds that they came in pages. */
    public record LinesBody(List<WorkLineBody> data) {
    }

    @GET
    @Operation(summary = "What waits for the caller's step: what is late first")
    public LinesBody mine() {
        return new LinesBody(work.mine().stream().map(WorkLineBody::of).toList());
    }
}
