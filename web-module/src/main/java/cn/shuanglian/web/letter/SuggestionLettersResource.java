package cn.shuanglian.web.letter;

import cn.shuanglian.reception.letter.LetterKind;
import cn.shuanglian.reception.letter.Letters;
import cn.shuanglian.web.rest.Allows;
import cn.shuanglian.web.rest.PathId;
import cn.shuanglian.web.rest.Query;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Letters about suggestions, as DOCX. */
@Path("suggestions/{id}/letter")
@RequestScoped
@Tag(name = "suggestions")
public class SuggestionLettersResource {
    private static final List<String> KINDS = List.of(LetterKind.REPLY.name(), LetterKind.FORM.name());

    @Inject
    Letters letters;

    @GET
    @Produces(LetterFile.MEDIA_TYPE)
    @Allows({"kind", "unit"})
    @Operation(summary = "A letter about the suggestion: the answer to the deputy, or kind=FORM for what the deputy says of it",
            description = "unit= names one of several that answer separately; otherwise the last answer counts; 404 while there is none")
    public Response letter(@PathParam("id") String id, @BeanParam Query query) {
        String kind = query.oneOf("kind", KINDS);
        return LetterAnswer.of(SuggestionPaper.of(letters.suggestion(PathId.of("suggestion", id),
                kind == null ? LetterKind.REPLY : LetterKind.valueOf(kind), query.id("unit"))));
    }
}
