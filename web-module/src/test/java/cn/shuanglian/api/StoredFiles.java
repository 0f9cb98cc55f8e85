package cn.shuanglian.api;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shuanglian.server.TestServer;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

/** Stored files from outside: who gets them, and how they come. */
public final class StoredFiles {
    /** What a picture of Zhuzhou is called that a test has stored. */
    public static final String PICTURE = "株洲现场.png";
    /** What a text of Zhuzhou is called that a test has stored. */
    public static final String TEXT = "株洲文件.pdf";

    private StoredFiles() {
    }

    /** Fails unless the own city gets the files as they must come, and nobody else gets anything. */
    public static void check() throws Exception {
        Session zhuzhou = Session.of(Credentials.user("LIAISON_OFFICE", "430200"));
        Session xiangtan = Session.of(Credentials.user("LIAISON_OFFICE", "430300"));
        for (String name : List.of(PICTURE, TEXT)) {
            String path = "/files/" + keyOf(name);
            HttpResponse<String> own = zhuzhou.get(path);
            assertThat(own.statusCode()).isEqualTo(200);
            assertThat(header(own, "Content-Type")).isEqualTo(name.equals(PICTURE) ? "image/png" : "application/pdf");
            assertThat(header(own, "Content-Disposition")).startsWith(name.equals(PICTURE) ? "inline;" : "attachment;").contains("filename*=UTF-8''%E6%A0%AA");
            assertThat(header(own, "X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(header(own, "Content-Security-Policy")).contains("sandbox");
            assertThat(xiangtan.get(path).statusCode()).as("another city").isEqualTo(404);
            assertThat(ApiClient.forArea("430000").get("/../.." + path).status()).as("a token").isNotEqualTo(200);
        }
        for (String nothing : List.of("/files/1", "/files/", "/files", "/files/abc", "/files/..%2Fdemo-credentials.csv", "/files/1/2")) {
            assertThat(zhuzhou.get(nothing).statusCode()).as(nothing).isIn(400, 404);
        }
        onTheDisk();
    }

    /** Files bear digests for names and are the server's alone. */
    private static void onTheDisk() throws IOException {
        try (Stream<Path> files = Files.list(TestServer.data().resolve("attachments"))) {
            List<Path> all = files.toList();
            assertThat(all).isNotEmpty().allSatisfy(file -> {
                assertThat(file.getFileName().toString()).matches("[0-9a-f]{64}");
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
            });
        }
    }

    private static String keyOf(String name) throws Exception {
        try (var connection = TestServer.database().connect();
                var query = connection.prepareStatement("select id from registry_attachment where file_name = ?")) {
            query.setString(1, name);
            try (var rows = query.executeQuery()) {
                assertThat(rows.next()).as(name).isTrue();
                return rows.getString(1);
            }
        }
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
