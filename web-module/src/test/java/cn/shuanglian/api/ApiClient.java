package cn.shuanglian.api;

import cn.shuanglian.server.TestServer;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Calls the API as the OA system does. Paths begin with a slash and are counted from {@code /api/v1}, but
 * for {@code /health} and {@code /openapi}; bodies are anything Jackson
 * writes, most simply a {@code Map}. Clients are immutable: {@link #with} and {@link #actingFor} give changed copies.
 */
public final class ApiClient {
    private static final HttpClient HTTP = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10))
            .followRedirects(HttpClient.Redirect.NEVER).build();

    private final Map<String, String> headers;

    private ApiClient(Map<String, String> headers) {
        this.headers = Map.copyOf(headers);
    }

    /** Comes without any token. */
    public static ApiClient anonymous() {
        return new ApiClient(Map.of());
    }

    /** Comes with a fresh token of the sample client for this area. */
    public static ApiClient forArea(String area) {
        return as(Credentials.client(area));
    }

    /** Comes with a fresh token of this client. */
    public static ApiClient as(Credentials client) {
        Answer answer = anonymous().form("/token", Map.of("grant_type", "client_credentials", "client_id", client.login(),
                "client_secret", client.password())).expect(200);
        return anonymous().with("Authorization", "Bearer " + answer.json().path("access_token").asText());
    }

    /** The same client in the name of the person with this login. */
    public ApiClient actingFor(String login) {
        return with("Act-As", login);
    }

    /** The same client, sending this header with every call. */
    public ApiClient with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new ApiClient(more);
    }

    public Answer get(String path) {
        return send("GET", path, BodyPublishers.noBody());
    }

    /** The list at this path as a file of this media type; fails unless it comes as one. */
    public byte[] file(String path, String mediaType) {
        HttpRequest.Builder request = HttpRequest.newBuilder(TestServer.home().resolve("/api/v1" + path)).timeout(Duration.ofMinutes(2));
        headers.forEach(request::header);
        try {
            var answer = HTTP.send(request.header("Accept", mediaType).build(), BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200 || !answer.headers().firstValue("Content-Type").orElse("").startsWith(mediaType)) {
                throw new AssertionError(path + " " + answer.statusCode() + " " + new String(answer.body(), StandardCharsets.UTF_8));
            }
            return answer.body();
        } catch (IOException unanswered) {
            throw new AssertionError(path + " was not answered", unanswered);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }

    /** Posts with a new {@code Idempotency-Key}, unless {@link #with} has set one. */
    public Answer post(String path, Object body) {
        return keyed().sendJson("POST", path, body);
    }

    public Answer put(String path, String etag, Object body) {
        return with("If-Match", etag).sendJson("PUT", path, body);
    }

    public Answer patch(String path, String etag, Object body) {
        return with("If-Match", etag).sendJson("PATCH", path, body);
    }

    public Answer delete(String path, String etag) {
        return with("If-Match", etag).send("DELETE", path, BodyPublishers.noBody());
    }

    /** What may be done with the item at this path now. */
    public Answer transitions(String path) {
        return get(path + "/transitions");
    }

    /** Does {@code action} to the item at this path in the version that {@code etag} names; {@code more} are the action's fields. */
    public Answer transit(String path, String etag, String action, Map<String, ?> more) {
        Map<String, Object> body = new LinkedHashMap<>(more);
        body.put("action", action);
        return with("If-Match", etag).post(path + "/transitions", body);
    }

    /** Does {@code action} to the item at this path in the version it has now. */
    public Answer transit(String path, String action, Map<String, ?> more) {
        return transit(path, get(path).expect(200).etag(), action, more);
    }

    /** Sends a sheet to {@code /imports/{kind}}; the answer is 202 with the job's address. */
    public Answer upload(String kind, Path sheet, boolean dryRun) throws IOException {
        return upload(kind, sheet.getFileName().toString(), Files.readAllBytes(sheet), dryRun);
    }

    public Answer upload(String kind, String fileName, byte[] sheet, boolean dryRun) throws IOException {
        return send(kind, fileName, sheet, "dryRun=" + dryRun);
    }

    /** Like {@link #upload}, but good rows are stored though others are bad. */
    public Answer uploadSoundRows(String kind, String fileName, byte[] sheet) throws IOException {
        return send(kind, fileName, sheet, "soundRowsOnly=true");
    }

    private Answer send(String kind, String fileName, byte[] sheet, String parameters) throws IOException {
        return uploadTo("/imports/" + kind + "?" + parameters, fileName, sheet);
    }

    /** Posts a file as the part {@code file} of a form. */
    public Answer uploadTo(String path, String fileName, byte[] sheet) throws IOException {
        String boundary = UUID.randomUUID().toString();
        ByteArrayOutputStream parts = new ByteArrayOutputStream();
        parts.write(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        parts.write(sheet);
        parts.write(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return keyed().with("Content-Type", "multipart/form-data; boundary=" + boundary)
                .send("POST", path, BodyPublishers.ofByteArray(parts.toByteArray()));
    }

    /** Posts a form, as {@code /token} wants it. */
    public Answer form(String path, Map<String, String> fields) {
        String body = fields.entrySet().stream().map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return with("Content-Type", "application/x-www-form-urlencoded").send("POST", path, BodyPublishers.ofString(body));
    }

    /** Any method, without a key and without a body. */
    public Answer send(String method, String path) {
        return send(method, path, BodyPublishers.noBody());
    }

    /** Any method with a body as it stands, however broken. */
    public Answer sendRaw(String method, String path, String contentType, String body) {
        return with("Content-Type", contentType).send(method, path, BodyPublishers.ofString(body));
    }

    private Answer sendJson(String method, String path, Object body) {
        try {
            return sendRaw(method, path, "application/json", Answer.JSON.writeValueAsString(body));
        } catch (JsonProcessingException unwritable) {
            throw new IllegalArgumentException(unwritable);
        }
    }

    private ApiClient keyed() {
        return headers.containsKey("Idempotency-Key") ? this : with("Idempotency-Key", UUID.randomUUID().toString());
    }

    private Answer send(String method, String path, HttpRequest.BodyPublisher body) {
        URI address = TestServer.home().resolve(path.startsWith("/health") || path.startsWith("/openapi") ? path : "/api/v1" + path);
        HttpRequest.Builder request = HttpRequest.newBuilder(address).method(method, body).timeout(Duration.ofMinutes(2));
        headers.forEach(request::header);
        try {
            var answer = HTTP.send(request.build(), BodyHandlers.ofString());
            return new Answer(answer.statusCode(), answer.headers(), answer.body());
        } catch (IOException unanswered) {
            throw new AssertionError(method + " " + address + " was not answered", unanswered);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
