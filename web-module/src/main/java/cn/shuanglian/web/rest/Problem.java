package cn.shuanglian.web.rest;

import java.util.List;

/**
 * What a refused request is answered with (RFC 9457).
 *
 * @param code stable word for programs; the texts beside it are for people and may change
 * @param traceId names this request in the server's log
 * @param errors what exactly is wrong, one entry for each place
 * @param allowed the steps that are possible instead, where a step was refused
 */
public record Problem(String type, String title, int status, String detail, String instance, String code, String traceId,
                      List<Flaw> errors, List<String> allowed) {
    public static final String MEDIA_TYPE = "application/problem+json";

    /** @param pointer JSON pointer into the body, or {@code ?name} for a query parameter, or a header's name */
    public record Flaw(String pointer, String code, String message) {
    }
}
