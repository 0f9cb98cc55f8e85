package cn.shuanglian.web.rest;

import cn.shuanglian.registry.fault.NotAllowedNow;
import cn.shuanglian.registry.fault.Refused;
import cn.shuanglian.web.failure.Rejected;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/** Words a problem for the request it answers. */
public final class Problems {
    /** Refusals that are about the form of the request and not about a rule. */
    private static final Set<String> MALFORMED = Set.of("cursor.invalid", "sort.unknown", "period.reversed");

    private final HttpServletRequest request;
    private final Words words;

    Problems(HttpServletRequest request) {
        this.request = request;
        words = Words.of(request);
    }

    /** Answers with a problem outside JAX-RS, where no mapper is reached. */
    public static void send(HttpServletRequest request, HttpServletResponse response, int status, String code) throws IOException {
        Problem problem = new Problems(request).plain(status, code);
        response.resetBuffer();
        response.setStatus(status);
        response.setContentType(Problem.MEDIA_TYPE);
        response.setHeader("Content-Language", new Problems(request).words.locale().toLanguageTag());
        response.getOutputStream().write(Json.text(problem).getBytes(StandardCharsets.UTF_8));
        response.flushBuffer();
    }

    Words words() {
        return words;
    }

    /** A problem that a status and a code say completely. */
    Problem plain(int status, String code) {
        return problem(status, code, words.text("problem." + code), List.of());
    }

    Problem of(Rejected rejected) {
        String message = words.text("problem." + rejected.code(), rejected.arguments().toArray());
        return problem(rejected.status(), rejected.code(), message, flaws(rejected.pointer(), rejected.code(), message));
    }

    Problem of(Refused refused) {
        String message = words.text("refused." + refused.code(), refused.arguments().toArray());
        if (refused instanceof NotAllowedNow now) {
            Problem plain = problem(409, refused.code(), message, flaws("/" + refused.field(), refused.code(), message));
            return new Problem(plain.type(), plain.title(), 409, plain.detail(), plain.instance(), plain.code(), plain.traceId(),
                    plain.errors(), now.allowed());
        }
        boolean malformed = MALFORMED.contains(refused.code());
        String pointer = refused.field() == null ? null : (malformed ? "?" : "/") + refused.field();
        return problem(malformed ? 400 : 422, refused.code(), message, flaws(pointer, refused.code(), message));
    }

    Problem invalid(List<Problem.Flaw> flaws) {
        return problem(422, "invalid", words.text("problem.invalid", flaws.size()), flaws);
    }

    private static List<Problem.Flaw> flaws(String pointer, String code, String message) {
        return pointer == null ? List.of() : List.of(new Problem.Flaw(pointer, code, message));
    }

    private Problem problem(int status, String code, String detail, List<Problem.Flaw> flaws) {
        String title = words.has("status." + status) ? words.text("status." + status) : words.text(status < 500 ? "status.400" : "status.500");
        return new Problem("urn:shuanglian:problem:" + code, title, status, detail, request.getRequestURI(), code, Trace.of(request),
                flaws.isEmpty() ? null : flaws, null);
    }
}
