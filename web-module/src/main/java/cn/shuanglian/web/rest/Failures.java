package cn.shuanglian.web.rest;

import cn.shuanglian.registry.fault.Refused;
import cn.shuanglian.registry.fault.Stale;
import cn.shuanglian.web.failure.Failure;
import cn.shuanglian.web.failure.Rejected;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ValidatorFactory;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Answers every failure with a problem. What nobody foresaw goes to the log with its trace, and only the trace goes out. */
@Provider
public class Failures implements ExceptionMapper<Throwable> {
    private static final Logger LOG = Logger.getLogger(Failures.class.getName());
    private static final Map<Integer, String> HTTP_CODES = Map.of(400, "malformed", 401, "unauthorized", 403, "denied", 404, "notFound",
            405, "method", 406, "notAcceptable", 413, "body.tooLarge", 415, "mediaType");

    @Context
    HttpServletRequest request;
    @Inject
    ValidatorFactory validation;

    @Override
    public Response toResponse(Throwable thrown) {
        Failure failure = Failure.of(thrown);
        Problems problems = new Problems(request);
        return switch (failure.kind()) {
            case REJECTED -> rejected(problems.of(failure.cause(Rejected.class)));
            case REFUSED -> answer(problems.of(failure.cause(Refused.class))).build();
            case NOT_FOUND -> answer(problems.plain(404, "notFound")).build();
            case STALE -> answer(problems.plain(412, "stale")).tag(Etags.of(failure.cause(Stale.class).current())).build();
            case DENIED -> answer(problems.plain(403, "denied")).build();
            case INVALID -> answer(problems.invalid(Flaws.of(failure.cause(ConstraintViolationException.class), validation, problems.words()))).build();
            case OVERTAKEN -> answer(problems.plain(request.getHeader(HttpHeaders.IF_MATCH) == null ? 409 : 412, "stale")).build();
            case BUSY -> busy(problems, thrown);
            case UNFIT -> answer(problems.plain(422, "unfit")).build();
            case TAKEN -> answer(problems.plain(409, "taken")).build();
            case HTTP -> http(problems, failure.cause(WebApplicationException.class), thrown);
            case UNKNOWN -> unknown(problems, thrown);
        };
    }

    private Response rejected(Problem problem) {
        Response.ResponseBuilder answer = answer(problem);
        if (problem.status() == 401) {
            answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"shuanglian\"");
        }
        return (problem.status() == 429 ? answer.header(HttpHeaders.RETRY_AFTER, 60) : answer).build();
    }

    private Response busy(Problems problems, Throwable thrown) {
        LOG.log(Level.WARNING, thrown, () -> "the database did not answer, trace " + Trace.of(request));
        return answer(problems.plain(503, "busy")).header(HttpHeaders.RETRY_AFTER, 2).build();
    }

    private Response http(Problems problems, WebApplicationException refused, Throwable thrown) {
        int status = refused.getResponse().getStatus();
        if (status < 400) {
            return refused.getResponse();
        }
        if (status >= 500 && status != 503) {
            return unknown(problems, thrown);
        }
        Response.ResponseBuilder answer = answer(problems.plain(status, HTTP_CODES.getOrDefault(status, "malformed")));
        String allowed = refused.getResponse().getHeaderString(HttpHeaders.ALLOW);
        return (allowed == null ? answer : answer.header(HttpHeaders.ALLOW, allowed)).build();
    }

    private Response unknown(Problems problems, Throwable thrown) {
        LOG.log(Level.SEVERE, thrown, () -> "failed, trace " + Trace.of(request));
        return answer(problems.plain(500, "failed")).build();
    }

    private Response.ResponseBuilder answer(Problem problem) {
        return Response.status(problem.status()).entity(Json.text(problem)).type(Problem.MEDIA_TYPE)
                .language(Words.of(request).locale());
    }
}
