package cn.shuanglian.web.workday;

import cn.shuanglian.registry.clock.Clocks;
import cn.shuanglian.registry.fault.Refused;
import cn.shuanglian.registry.workday.DayChange;
import cn.shuanglian.registry.workday.MovedDate;
import cn.shuanglian.registry.workday.NoticePreview;
import cn.shuanglian.registry.workday.NoticeStatus;
import cn.shuanglian.registry.workday.WorkdayNoticeRow;
import cn.shuanglian.registry.workday.WorkdayNotices;
import cn.shuanglian.registry.workday.WorkdayYear;
import cn.shuanglian.registry.workday.Workdays;
import cn.shuanglian.web.rest.Allows;
import cn.shuanglian.web.rest.Etags;
import cn.shuanglian.web.rest.Once;
import cn.shuanglian.web.rest.PathId;
import cn.shuanglian.web.rest.Query;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Working days, and the notices that change them. */
@Path("workdays")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "workdays")
public class WorkdaysResource {
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2199;

    @Inject
    Workdays workdays;
    @Inject
    WorkdayNotices notices;
    @Inject
    Clock clock;

    /** A day that departs from the week: {@code kind} is OFF or WORK. */
    public record DayBody(LocalDate day, String kind, String name) {
    }

    /** What the notices say of a year; {@code provisional} while its own is missing. */
    public record YearBody(int year, boolean provisional, List<DayBody> data) {
        static YearBody of(WorkdayYear year) {
            return new YearBody(year.year(), year.provisional(), year.days().stream()
                    .map(row -> new DayBody(row.day(), row.kind().name(), row.name())).toList());
        }
    }

    /** A notice; {@code seen}, {@code changes} and {@code moved} only where one is asked for. */
    public record WorkdayNoticeBody(String id, String title, String status, int days, OffsetDateTime recordedAt, OffsetDateTime decidedAt, String seen,
                             List<WorkdayChangeBody> changes, List<MovedBody> moved) {
        static WorkdayNoticeBody of(WorkdayNoticeRow row) {
            return new WorkdayNoticeBody(Long.toString(row.id()), row.title(), row.status().name(), row.days(), time(row.recordedAt()),
                    time(row.decidedAt()), null, null, null);
        }

        static WorkdayNoticeBody of(NoticePreview preview) {
            WorkdayNoticeRow row = preview.notice();
            return new WorkdayNoticeBody(Long.toString(row.id()), row.title(), row.status().name(), row.days(), time(row.recordedAt()),
                    time(row.decidedAt()), preview.seen(), preview.days().stream().map(WorkdayChangeBody::of).toList(),
                    preview.moved().stream().map(MovedBody::of).toList());
        }

        private static OffsetDateTime time(Long instant) {
            return instant == null ? null : OffsetDateTime.ofInstant(Instant.ofEpochMilli(instant), Clocks.ZONE);
        }
    }

    /** What a notice changes about a day: OFF, WORK, or PLAIN where the week decides. */
    public record WorkdayChangeBody(LocalDate day, String now, String then, String name) {
        static WorkdayChangeBody of(DayChange change) {
            return new WorkdayChangeBody(change.day(), change.now().name(), change.then().name(), change.name());
        }
    }

    /** A date that moves, or with an obstacle one that a person has to see to. */
    public record MovedBody(String kind, String id, String area, String title, LocalDate from, LocalDate to, String obstacle) {
        static MovedBody of(MovedDate date) {
            return new MovedBody(date.kind(), Long.toString(date.id()), date.area(), date.title(), date.from(), date.to(), date.obstacle());
        }
    }

    /** The latest notices. */
    public record NoticesBody(List<WorkdayNoticeBody> data) {
    }

    /** A step of a notice; APPLY names the consequences that were {@code seen}. */
    public record WorkdayNoticeStepBody(String action, String seen) {
    }

    /** What the caller may do now. */
    public record WorkdayNoticeStepsBody(List<String> data) {
    }

    /** The job that applies it. */
    public record NoticeJobBody(String id) {
    }

    @GET
    @Allows("year")
    @Operation(summary = "The days of a year that depart from the week", description = "Without a year, those of this year")
    public YearBody year(@BeanParam Query query) {
        return YearBody.of(workdays.year(query.whole("year", FIRST_YEAR, LAST_YEAR, LocalDate.now(clock).getYear())));
    }

    @GET
    @Path("notices")
    @Operation(summary = "The latest notices; none for an office whose area does not cover all the others")
    public NoticesBody notices() {
        return new NoticesBody(notices.latest().stream().map(WorkdayNoticeBody::of).toList());
    }

    @GET
    @Path("notices/{id}")
    @Operation(summary = "One notice; of a draft also what it changes and which dates it moves")
    public Response notice(@PathParam("id") String id, @Context HttpHeaders headers) {
        NoticePreview preview = notices.preview(PathId.of("workdayNotice", id));
        return Response.ok(WorkdayNoticeBody.of(preview)).tag(Etags.of(preview.notice().version())).build();
    }

    @GET
    @Path("notices/{id}/transitions")
    @Operation(summary = "What can be done with the notice now")
    public WorkdayNoticeStepsBody steps(@PathParam("id") String id) {
        boolean open = notices.preview(PathId.of("workdayNotice", id)).notice().status() == NoticeStatus.DRAFT;
        return new WorkdayNoticeStepsBody(open ? List.of(WorkdayNotices.APPLY, WorkdayNotices.DISCARD) : List.of());
    }

    @POST
    @Path("notices/{id}/transitions")
    @Once
    @Operation(summary = "Applies the notice (APPLY) or throws it away (DISCARD)",
            description = "APPLY takes the seen of the notice as it was read and starts a job. Needs If-Match and an Idempotency-Key")
    public Response step(@PathParam("id") String id, WorkdayNoticeStepBody body, @Context HttpHeaders headers, @Context UriInfo uri) {
        long notice = PathId.of("workdayNotice", id);
        long version = Etags.ifMatch(headers);
        if (WorkdayNotices.DISCARD.equals(body.action())) {
            notices.discard(notice, version);
            return Response.noContent().build();
        }
        if (!WorkdayNotices.APPLY.equals(body.action())) {
            throw new Refused("action.unknown", "action", String.valueOf(body.action()), WorkdayNotices.APPLY + ", " + WorkdayNotices.DISCARD);
        }
        String job = Long.toString(notices.apply(notice, body.seen(), version));
        return Response.accepted(new NoticeJobBody(job)).location(uri.getBaseUriBuilder().path("jobs").path(job).build()).build();
    }
}
