package cn.shuanglian.web.search;

import cn.shuanglian.reception.search.OpinionSearch;
import cn.shuanglian.reception.search.SimilarOpinion;
import cn.shuanglian.reception.search.SimilarReason;
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
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Opinions that are likely about the same matter as one. */
@Path("opinions/{id}/similar")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "opinions")
public class SimilarResource {
    private static final int MOST = 50;
    private static final int USUAL = 10;

    @Inject
    OpinionSearch search;

    /** Those that are alike, the likeliest first. */
    public record SimilarBodies(List<SimilarBody> data) {
    }

    /** @param opinion its key; {@code score} is 0 to 1 */
    public record SimilarBody(String opinion, String number, LocalDate heardOn, String title, String area, double score, List<WhyBody> why) {
        static SimilarBody of(SimilarOpinion alike) {
            return new SimilarBody(Long.toString(alike.id()), alike.number(), alike.heardOn(), alike.title(), alike.area(),
                    Math.round(alike.score() * 1000) / 1000.0, alike.why().stream().map(WhyBody::of).toList());
        }
    }

    /** @param words what both say, or the place both name; {@code days} lie between them, for TIME only */
    public record WhyBody(SimilarReason.Kind reason, List<String> words, Long days) {
        static WhyBody of(SimilarReason why) {
            return new WhyBody(why.kind(), why.words(), why.kind() == SimilarReason.Kind.TIME ? why.days() : null);
        }
    }

    @GET
    @Allows("limit")
    @Operation(summary = "Opinions of the same city that are likely about the same matter, with the reason")
    public SimilarBodies similar(@PathParam("id") String id, @BeanParam Query query) {
        int most = query.whole("limit", 1, MOST, USUAL);
        return new SimilarBodies(search.similarTo(PathId.of("opinion", id), most).stream().map(SimilarBody::of).toList());
    }
}
