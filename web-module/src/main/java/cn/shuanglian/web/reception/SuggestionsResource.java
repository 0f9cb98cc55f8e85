package cn.shuanglian.web.reception;

import cn.shuanglian.reception.suggestion.SuggestionFilter;
import cn.shuanglian.reception.suggestion.SuggestionRow;
import cn.shuanglian.reception.suggestion.Suggestions;
import cn.shuanglian.web.rest.Allows;
import cn.shuanglian.web.rest.Etags;
import cn.shuanglian.web.rest.Lists;
import cn.shuanglian.web.rest.PathId;
import cn.shuanglian.web.rest.Query;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.annotation.JsonbProperty;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Suggestions that deputies made to their congress. */
@Path("suggestions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "suggestions")
public class SuggestionsResource {
    @Inject
    Suggestions suggestions;
    @Inject
    Lists lists;

    /** A suggestion as the API sends it; what its handling has not brought yet is null. */
    public record SuggestionBody(String id, String number, String session, String area, String title, String category, String mover,
                                 List<String> seconders, List<String> sourceOpinions, @JsonbProperty(nillable = true) String leadUnit,
                                 List<String> coUnits, @JsonbProperty(nillable = true) String status,
                                 @JsonbProperty(nillable = true) LocalDate deadline, @JsonbProperty(nillable = true) String replyClass,
                                 @JsonbProperty(nillable = true) String satisfaction) {
        static SuggestionBody of(SuggestionRow row) {
            return new SuggestionBody(Long.toString(row.id()), row.number(), row.session(), row.area(), row.title(), row.category().code(),
                    Long.toString(row.mover()), keys(row.seconders()), keys(row.sourceOpinions()),
                    row.leadUnitId() == null ? null : row.leadUnitId().toString(), keys(row.coUnits()), null, null, null, null);
        }

        private static List<String> keys(Collection<Long> ids) {
            return ids.stream().map(String::valueOf).toList();
        }
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Lists.CSV, Lists.XLSX})
    @Allows(value = {"area", "deputy", "category", "fromReceptions", "q"}, list = true)
    @Operation(summary = "The suggestions made to the congresses of the caller's area; deputy= is who moved it")
    public Response list(@BeanParam Query query) {
        String drawn = query.oneOf("fromReceptions", List.of("true", "false"));
        SuggestionFilter filter = new SuggestionFilter(query.area("area"), query.id("deputy"), query.text("category"),
                drawn == null ? null : Boolean.valueOf(drawn), query.text("q"));
        return lists.answer(query, "suggestions", filter, suggestions::list, SuggestionBody::of, suggestions::count);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One suggestion")
    public Response one(@PathParam("id") String id, @Context HttpHeaders headers) {
        SuggestionRow row = suggestions.require(PathId.of("suggestion", id));
        return Etags.read(headers, row.version(), SuggestionBody.of(row));
    }
}
