package cn.shuanglian.web.evaluation;

import cn.shuanglian.evaluation.dutyreport.DutyReportFilter;
import cn.shuanglian.evaluation.dutyreport.DutyReportForm;
import cn.shuanglian.evaluation.dutyreport.DutyReportRow;
import cn.shuanglian.evaluation.dutyreport.DutyReports;
import cn.shuanglian.web.rest.Allows;
import cn.shuanglian.web.rest.Lists;
import cn.shuanglian.web.rest.Query;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.annotation.JsonbProperty;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Duty reports that deputies have given. */
@Path("duty-reports")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "duty-reports")
public class DutyReportsResource {
    @Inject
    DutyReports reports;
    @Inject
    Lists lists;

    /** A duty report as the API sends it; {@code deputy} is the key of the mandate, {@code votes} null where none were counted. */
    public record DutyReportBody(String id, String deputy, String name, String area, LocalDate date, String form, String audience,
                                 String heardBy, @JsonbProperty(nillable = true) String votes) {
        static DutyReportBody of(DutyReportRow row) {
            return new DutyReportBody(Long.toString(row.id()), Long.toString(row.mandateId()), row.deputy(), row.area(), row.on(),
                    row.form().name(), row.audience().name(), row.heardBy(), null);
        }
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Lists.CSV, Lists.XLSX})
    @Allows(value = {"area", "deputy", "form", "from", "to"}, list = true)
    @Operation(summary = "The duty reports given within the caller's area")
    public Response list(@BeanParam Query query) {
        FigureScope scope = new FigureScope(query.area("area"), query.date("from"), query.date("to"));
        DutyReportFilter filter = new DutyReportFilter(scope.area(), query.id("deputy"), query.oneOf("form", DutyReportForm.class),
                scope.from(), scope.to());
        return lists.answer(query, "duty-reports", filter, reports::list, DutyReportBody::of, reports::count);
    }
}
