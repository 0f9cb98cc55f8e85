package cn.shuanglian.web.registry;

import cn.shuanglian.registry.job.JobRow;
import cn.shuanglian.registry.job.Jobs;
import cn.shuanglian.registry.sheet.SheetProblem;
import cn.shuanglian.web.rest.PathId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How long work stands. */
@Path("jobs")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "jobs")
public class JobsResource {
    @Inject
    Jobs jobs;

    /** One thing wrong with a sheet; row 0 is the file as a whole. */
    public record ErrorBody(int row, String column, String value, String code, String reason) {
    }

    /** A job as the API sends it; {@code done} counts the good rows, stored unless {@code dryRun}. */
    public record JobBody(String id, String kind, String title, boolean dryRun, String state, int total, int done, int created, int updated,
                          int unchanged, int rejected, int percent, List<ErrorBody> errors) {
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One of the caller's jobs with what it found wrong")
    public JobBody one(@PathParam("id") String id, @Context HttpHeaders headers) {
        JobRow job = jobs.require(PathId.of("job", id));
        Locale language = headers.getAcceptableLanguages().get(0).getLanguage().equals("en") ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
        List<ErrorBody> errors = jobs.problems(job.id()).stream().map(problem -> body(problem, language)).toList();
        return new JobBody(Long.toString(job.id()), job.kind(), job.title(), job.dryRun(), job.state().name(), job.total(), job.done(),
                job.created(), job.updated(), job.unchanged(), job.rejected(), job.percent(), errors);
    }

    private static ErrorBody body(SheetProblem problem, Locale language) {
        return new ErrorBody(problem.row(), problem.column(), problem.value(), problem.code(), problem.words(language));
    }
}
