package cn.shuanglian.web.intake;

import cn.shuanglian.reception.opinion.OpinionAction;
import cn.shuanglian.reception.opinion.OpinionStep;
import cn.shuanglian.reception.opinion.Opinions;
import cn.shuanglian.registry.fault.Refused;
import cn.shuanglian.web.rest.Batch;
import cn.shuanglian.web.rest.BodyKey;
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
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Takes many opinions one step on, each for itself. */
@Path("opinions/batch")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "opinions")
public class OpinionBatchResource {
    @Inject
    Opinions opinions;
    @Inject
    Batch batch;

    /**
     * One opinion's step; {@code version} is that of the opinion's {@code ETag}, and without it the step is taken as the opinion stands.
     * {@code action} is HAND_ON where left out.
     */
    public record OpinionBatchStepBody(String opinion, Long version, OpinionAction action, String leadUnit, List<String> coUnits, LocalDate on, String note) {
    }

    /** The steps, at most 500. */
    public record OpinionBatchStepsBody(List<OpinionBatchStepBody> items) {
    }

    @POST
    @Once
    @Operation(summary = "Hands many opinions on, or takes another step with each", description = "Needs an Idempotency-Key; 207 with what "
            + "became of each item")
    public Response take(OpinionBatchStepsBody body) {
        return batch.answer(body.items(), this::take);
    }

    private String take(OpinionBatchStepBody item) {
        if (item.opinion() == null) {
            throw new Refused("required", "opinion");
        }
        long id = PathId.of("opinion", item.opinion());
        List<Long> coUnits = item.coUnits() == null ? List.of() : item.coUnits().stream().map(unit -> required(unit)).toList();
        Long leadUnit = BodyKey.read(item.leadUnit(), "leadUnit");
        opinions.takeAlone(id, item.version(), version -> OpinionStep.of(id, version, item.action() == null ? OpinionAction.HAND_ON : item.action())
                .units(leadUnit, coUnits).on(item.on()).note(item.note()).build());
        return Long.toString(id);
    }

    private static long required(String unit) {
        Long key = BodyKey.read(unit, "coUnits");
        if (key == null) {
            throw new Refused("required", "coUnits");
        }
        return key;
    }
}
