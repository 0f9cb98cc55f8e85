package cn.shuanglian.web.rule;

import cn.shuanglian.registry.caller.Callers;
import cn.shuanglian.registry.code.AreaCode;
import cn.shuanglian.registry.fault.NotFound;
import cn.shuanglian.registry.fault.Refused;
import cn.shuanglian.registry.key.Keys;
import cn.shuanglian.registry.rule.Origin;
import cn.shuanglian.registry.rule.Parameter;
import cn.shuanglian.registry.rule.RuleRow;
import cn.shuanglian.registry.rule.Rules;
import cn.shuanglian.registry.rule.SetRule;
import cn.shuanglian.web.faces.PageWords;
import cn.shuanglian.web.rest.Allows;
import cn.shuanglian.web.rest.Etags;
import cn.shuanglian.web.rest.ListBody;
import cn.shuanglian.web.rest.Query;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The parameters by which an area works, with the document and article they come from. */
@Path("rules")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "rules")
public class RulesResource {
    @Inject
    Rules rules;
    @Inject
    Callers callers;

    /** What an area decides; {@code document} is the key of one that binds it. */
    public record DecideBody(Integer value, LocalDate since, String document, String article) {
    }

    @GET
    @Allows("area")
    @Operation(summary = "Every parameter of the area, own, inherited or default; without area= of the caller's")
    public ListBody<RuleBody> list(@BeanParam Query query) {
        AreaCode area = query.area("area");
        List<RuleBody> rows = rules.list(area == null ? callers.current().area() : area).stream()
                .map(row -> RuleBody.of(row, source(row))).toList();
        return new ListBody<>(rows, new ListBody.PageBody(rows.size(), null, null));
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One parameter of an area with its history; the id is area and parameter, such as 430203-IDLE_STATION_DAYS")
    public Response one(@PathParam("id") String id, @Context HttpHeaders headers) {
        RuleRow row = find(id);
        return Etags.read(headers, row.version(), RuleBody.OneBody.of(row, source(row)));
    }

    @PUT
    @Path("{id}")
    @Operation(summary = "Decides the parameter for the area", description = "Needs If-Match; earlier decisions stay as history")
    public Response decide(@PathParam("id") String id, DecideBody body, @Context HttpHeaders headers) {
        RuleRow row = find(id);
        rules.set(new SetRule(row.area().code(), List.of(new SetRule.Amount(row.parameter(), body.value(), Etags.ifMatch(headers))), body.since(),
                document(body.document()), body.article()));
        return now(id);
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Takes the area's own value back, so that it inherits again from today on", description = "Needs If-Match")
    public Response takeBack(@PathParam("id") String id, @Context HttpHeaders headers) {
        RuleRow row = find(id);
        rules.takeBack(row.area(), Map.of(row.parameter(), Etags.ifMatch(headers)));
        return now(id);
    }

    private Response now(String id) {
        RuleRow row = find(id);
        return Response.ok(RuleBody.OneBody.of(row, source(row))).tag(Etags.of(row.version())).build();
    }

    private RuleRow find(String id) {
        String[] parts = id.split("-", 2);
        boolean known = parts.length == 2 && AreaCode.isWellFormed(parts[0])
                && Stream.of(Parameter.values()).anyMatch(each -> each.name().equals(parts[1]));
        if (!known) {
            throw new NotFound("rule", id);
        }
        return rules.find(new AreaCode(parts[0]), Parameter.valueOf(parts[1]));
    }

    private static Long document(String key) {
        if (key != null && !Keys.isKey(key)) {
            throw new Refused("key.unreadable", "document");
        }
        return key == null ? null : Long.valueOf(key);
    }

    private static String source(RuleRow row) {
        return row.origin() != Origin.DEFAULT ? null
                : PageWords.in(Locale.SIMPLIFIED_CHINESE, "registry", "ruleSource." + row.parameter().source());
    }
}
