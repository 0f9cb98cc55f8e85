package cn.shuanglian.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpHeaders;
import org.assertj.core.api.Assertions;

/** What the server answered. */
public record Answer(int status, HttpHeaders headers, String body) {
    static final ObjectMapper JSON = new ObjectMapper();

    /** Fails with the body in its message when the status is another one. */
    public Answer expect(int wanted) {
        Assertions.assertThat(status).as(() -> body).isEqualTo(wanted);
        return this;
    }

    /** Fails unless this is problem details with the status and the {@code code} given. */
    public Answer expectProblem(int wanted, String code) {
        expect(wanted);
        Assertions.assertThat(header("Content-Type")).startsWith("application/problem+json");
        Assertions.assertThat(json().path("code").asText()).as(() -> body).isEqualTo(code);
        return this;
    }

    /** The body as JSON; fails when it is none. */
    public JsonNode json() {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException notJson) {
            throw new AssertionError(status + " with a body that is no JSON: " + body, notJson);
        }
    }

    /** The rows of a list. */
    public JsonNode data() {
        return json().path("data");
    }

    /** The header's first value, or an empty text. */
    public String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    public String etag() {
        return header("ETag");
    }
}
