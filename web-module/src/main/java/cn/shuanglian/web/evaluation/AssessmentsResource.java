package cn.shuanglian.web.evaluation;

import cn.shuanglian.evaluation.assessment.AssessmentFilter;
import cn.shuanglian.evaluation.assessment.AssessmentRow;
import cn.shuanglian.evaluation.assessment.Assessments;
import cn.shuanglian.evaluation.ledger.LedgerLine;
import cn.shuanglian.evaluation.rubric.ScoreLine;
import cn.shuanglian.registry.deputy.DeputyLevel;
import cn.shuanglian.registry.fault.NotFound;
import cn.shuanglian.registry.fault.Refused;
import cn.shuanglian.registry.list.ListRequest;
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
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.CRC32;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The yearly score sheets. A sheet is known by its deputy and its year: {@code 846…-2018}. */
@Path("assessments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "assessments")
public class AssessmentsResource {
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    @Inject
    Assessments assessments;
    @Inject
    Lists lists;
    @Inject
    Clock clock;

    /** A record behind the points: a reception or a duty report. */
    public record EvidenceBody(String kind, String id, LocalDate on, String manner, String station) {
        static EvidenceBody of(LedgerLine entry) {
            return new EvidenceBody(entry.evidenceKind().name(), Long.toString(entry.evidenceId()), entry.happenedOn(), entry.manner().name(),
                    entry.stationId() == null ? null : entry.stationId().toString());
        }
    }

    /** An item; {@code recorded} is false where there is no record, {@code counted} where its cap is not among the points available. */
    public record AssessmentLineBody(String item, int points, int cap, boolean recorded, boolean counted, List<EvidenceBody> evidence) {
        static AssessmentLineBody of(ScoreLine line) {
            return new AssessmentLineBody(line.item(), line.points(), line.cap(), line.isRecorded(), line.counted(),
                    line.evidence().stream().map(EvidenceBody::of).toList());
        }
    }

    /** A sheet as the API sends it; {@code deputy} is the key of the mandate, {@code grade} null until the year is assessed. */
    public record AssessmentBody(String id, String deputy, String name, String level, String area, int year, int rubricVersion, int score,
                                 int available, @JsonbProperty(nillable = true) String grade, String status, long receptions,
                                 List<AssessmentLineBody> lines) {
        static AssessmentBody of(AssessmentRow row) {
            return new AssessmentBody(row.id() + "-" + row.year(), Long.toString(row.id()), row.deputy(), row.level().name(), row.area(),
                    row.year(), row.rubricVersion(), row.points(), row.available(), null, row.status().name(), row.receptions(),
                    row.lines().stream().map(AssessmentLineBody::of).toList());
        }
    }

    @GET
    @Allows(value = {"year", "area", "deputy", "level", "station", "leadingCadre", "q"}, list = true)
    @Operation(summary = "The score sheets of a year within the caller's area, this year's unless year= names one; never in the order of points")
    public Response list(@BeanParam Query query) {
        int year = query.whole("year", FIRST_YEAR, LAST_YEAR, LocalDate.now(clock).getYear());
        String cadre = query.oneOf("leadingCadre", List.of("true", "false"));
        AssessmentFilter filter = new AssessmentFilter(query.area("area"), query.id("deputy"), query.oneOf("level", DeputyLevel.class),
                query.id("station"), cadre == null ? null : Boolean.valueOf(cadre), query.text("q"));
        ListRequest asked = lists.request(query);
        return lists.answer(query, asked, assessments.list(year, filter, asked), AssessmentBody::of, () -> assessments.count(filter));
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One score sheet; the id is the deputy's and the year: 846…-2018")
    public Response one(@PathParam("id") String id, @Context HttpHeaders headers) {
        String[] parts = id.split("-", -1);
        if (parts.length != 2 || !parts[1].matches("\\d{4}")) {
            throw new NotFound("assessment", id);
        }
        AssessmentBody body = AssessmentBody.of(sheet(PathId.of("assessment", parts[0]), Integer.parseInt(parts[1]), id));
        return Etags.read(headers, fingerprint(body), body);
    }

    private AssessmentRow sheet(long deputy, int year, String id) {
        try {
            return assessments.sheet(deputy, year).assessment();
        } catch (Refused refused) {
            throw new NotFound("assessment", id);
        }
    }

    /** A sheet is worked out afresh each time and has no version of its own. */
    private static long fingerprint(AssessmentBody body) {
        CRC32 sum = new CRC32();
        sum.update(body.toString().getBytes(StandardCharsets.UTF_8));
        return sum.getValue();
    }
}
