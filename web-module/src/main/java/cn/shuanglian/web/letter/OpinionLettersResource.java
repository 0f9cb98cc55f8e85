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

/** Letters about opinions, as DOCX. */
@Path("opinions/{id}/letter")
@RequestScoped
@Tag(name = "opinions")
public class OpinionLettersResource {
    private static final List<String> KINDS = List.of(LetterKind.HAND_ON.name(), LetterKind.REPLY.name());

    @Inject
    Letters letters;

    @GET
    @Produces(LetterFile.MEDIA_TYPE)
    @Allows({"kind", "reason"})
    @Operation(summary = "A letter about the opinion: the answer to the speaker, or kind=HAND_ON for the sheet that went to the unit",
            description = "The answer bears the speaker's name only with reason=, for the offices that may ask it; 404 while there is no such letter")
    public Response letter(@PathParam("id") String id, @BeanParam Query query) {
        String kind = query.oneOf("kind", KINDS);
        String reason = query.text("reason");
        long opinion = PathId.of("opinion", id);
        boolean named = reason != null && !LetterKind.HAND_ON.name().equals(kind);
        return LetterAnswer.of(OpinionPaper.of(named ? letters.toSpeaker(opinion, reason)
                : letters.opinion(opinion, kind == null ? LetterKind.REPLY : LetterKind.valueOf(kind))));
    }
}
