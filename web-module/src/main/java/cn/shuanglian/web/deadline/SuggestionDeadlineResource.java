package cn.shuanglian.web.deadline;

import cn.shuanglian.reception.deadline.Deadlines;
import cn.shuanglian.reception.deadline.OwnerKind;
import cn.shuanglian.reception.deadline.TermKind;
import cn.shuanglian.reception.suggestion.Suggestions;
import cn.shuanglian.web.deadline.DeadlineBodies.TraceBody;
import cn.shuanglian.web.rest.Languages;
import cn.shuanglian.web.rest.PathId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How the last days of a suggestion came about. */
@Path("suggestions/{id}/deadline")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "suggestions")
public class SuggestionDeadlineResource {
    @Inject
    Suggestions suggestions;
    @Inject
    Deadlines deadlines;

    @GET
    @Operation(summary = "How the deadline was worked out, step by step", description = "The words are in the language asked for, Chinese or English")
    public TraceBody deadline(@PathParam("id") String id, @Context HttpServletRequest request) {
        long key = PathId.of("suggestion", id);
        suggestions.require(key);
        return TraceBody.of(deadlines.trace(OwnerKind.SUGGESTION, key), TermKind.SUGGESTION_ANSWER, Languages.of(request));
    }
}
