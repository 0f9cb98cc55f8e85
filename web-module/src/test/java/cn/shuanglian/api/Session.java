package cn.shuanglian.api;

import cn.shuanglian.server.TestServer;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A person's session in a browser that keeps cookies and knows nothing else. */
public final class Session {
    private static final Pattern VIEW_STATE = Pattern.compile("name=\"jakarta\\.faces\\.ViewState\"[^>]*value=\"([^\"]*)\"");
    private static final Pattern NONCE = Pattern.compile("<script[^>]* nonce=\"([^\"]+)\"");
    private static final Pattern NAME = Pattern.compile("name=\"((?:\\w+:)?name)\"");
    private static final Pattern PASSWORD = Pattern.compile("name=\"((?:\\w+:)?password)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient http = HttpClient.newBuilder().cookieHandler(cookies).followRedirects(HttpClient.Redirect.NORMAL).build();

    /** Logs in through the form, as people do. */
    public static Session of(Credentials person) throws IOException, InterruptedException {
        Session session = new Session();
        String page = session.get("/login.xhtml").body();
        String form = Map.of("login", "login", found(NAME, page), person.login(), found(PASSWORD, page), person.password(), "enter", "1",
                        "next", "/index.xhtml", "jakarta.faces.ViewState", found(VIEW_STATE, page)).entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue())).collect(Collectors.joining("&"));
        session.http.send(HttpRequest.newBuilder(at("/login.xhtml")).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)).build(), HttpResponse.BodyHandlers.ofString());
        return session;
    }

    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(at(path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    /** Opens a page and sends one of its forms with these fields; what else the form has on the page is not sent. */
    public HttpResponse<String> submit(String path, String form, Map<String, String> fields) throws IOException, InterruptedException {
        String page = get(path).body();
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.put(form, form);
        all.put("jakarta.faces.ViewState", found(VIEW_STATE, page));
        all.put("primefaces.nonce", found(NONCE, page));
        String body = all.entrySet().stream().map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue())).collect(Collectors.joining("&"));
        return http.send(HttpRequest.newBuilder(at(path)).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)).build(), HttpResponse.BodyHandlers.ofString());
    }

    /** A file the pages lead to; fails unless it comes. */
    public byte[] bytes(String path) throws IOException, InterruptedException {
        byte[] file = bytesOrNothing(path);
        if (file == null) {
            throw new AssertionError(path + " did not come");
        }
        return file;
    }

    /** A file the pages lead to, or null where this person is not given it; fails on anything but that. */
    public byte[] bytesOrNothing(String path) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = http.send(HttpRequest.newBuilder(at(path)).build(), HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200 && answer.statusCode() != 403 && answer.statusCode() != 404) {
            throw new AssertionError(path + " " + answer.statusCode());
        }
        return answer.statusCode() == 200 ? answer.body() : null;
    }

    /** What the browser would send as {@code Cookie}. */
    public String cookie() {
        return cookies.getCookieStore().getCookies().stream().map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    private static String found(Pattern pattern, String page) {
        Matcher matcher = pattern.matcher(page);
        if (!matcher.find()) {
            throw new AssertionError("the login page has no " + pattern);
        }
        return matcher.group(1);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static URI at(String path) {
        return TestServer.home().resolve(path);
    }
}
