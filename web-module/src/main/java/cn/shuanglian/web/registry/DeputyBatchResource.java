package cn.shuanglian.web.registry;

import cn.shuanglian.registry.deputy.BulkChange;
import cn.shuanglian.registry.deputy.BulkEdit;
import cn.shuanglian.registry.deputy.BulkEdits;
import cn.shuanglian.registry.deputy.BulkLine;
import cn.shuanglian.registry.deputy.BulkVerdict;
import cn.shuanglian.registry.fault.Refused;
import cn.shuanglian.web.rest.Batch;
import cn.shuanglian.web.rest.Once;
import cn.shuanglian.web.rest.PathId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Moves deputies between groups, stations and delegations, each for itself. */
@Path("deputies/batch")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "deputies")
public class DeputyBatchResource {
    @Inject
    BulkEdits edits;
    @Inject
    Batch batch;

    /**
     * One deputy's move; {@code version} is that of the deputy's {@code ETag}, and without it the deputy is moved as it stands.
     * {@code to} is the key of a group or station, or the name of a delegation; without it the deputy goes nowhere.
     */
    public record MoveBody(String deputy, Long version, BulkChange change, String to) {
    }

    /** The moves, at most 500. */
    public record MovesBody(List<MoveBody> items) {
    }

    @POST
    @Once
    @Operation(summary = "Moves deputies between groups, stations and delegations", description = "Needs an Idempotency-Key; 207 with what "
            + "became of each item. Larger sets go through /imports/deputies")
    public Response move(MovesBody body) {
        return batch.answer(body.items(), this::move);
    }

    private String move(MoveBody item) {
        if (item.change() == null) {
            throw new Refused("required", "change");
        }
        long id = PathId.of("deputy", item.deputy());
        boolean delegation = item.change() == BulkChange.DELEGATION;
        BulkEdit edit = new BulkEdit(List.of(id), item.change(), delegation || item.to() == null ? null : Long.valueOf(PathId.of("place", item.to())),
                delegation ? item.to() : null);
        BulkLine line = edits.previewAlone(edit).get(0);
        if (line.verdict() == BulkVerdict.VACANT || line.verdict() == BulkVerdict.OTHER_AREA) {
            throw new Refused("bulk." + line.verdict(), "deputy");
        }
        edits.applyAlone(edit, Map.of(id, item.version() == null ? line.version() : item.version()));
        return Long.toString(id);
    }
}
