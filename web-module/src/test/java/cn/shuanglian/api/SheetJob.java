package cn.shuanglian.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Sends sheets of a test's own and waits until they are taken. */
final class SheetJob {
    private static final int MOST_LOOKS = 600;

    private SheetJob() {
    }

    /** The job of a CSV sheet after its end. */
    static JsonNode of(ApiClient client, String kind, String csv) throws IOException, InterruptedException {
        return ended(client, kind, csv, false);
    }

    /** The job of a CSV sheet that is only tried. */
    static JsonNode tried(ApiClient client, String kind, String csv) throws IOException, InterruptedException {
        return ended(client, kind, csv, true);
    }

    private static JsonNode ended(ApiClient client, String kind, String csv, boolean dryRun) throws IOException, InterruptedException {
        String path = "/jobs/" + client.upload(kind, kind + ".csv", csv.getBytes(StandardCharsets.UTF_8), dryRun).expect(202).json().path("id").asText();
        CountDownLatch never = new CountDownLatch(1);
        for (int i = 0; i < MOST_LOOKS; i++) {
            JsonNode job = client.get(path).expect(200).json();
            if (!job.path("state").asText().equals("RUNNING")) {
                return job;
            }
            never.await(100, TimeUnit.MILLISECONDS);
        }
        throw new AssertionError(path + " does not end");
    }

    /** The same, failing unless every row was taken. */
    static JsonNode sound(ApiClient client, String kind, String csv) throws IOException, InterruptedException {
        JsonNode job = of(client, kind, csv);
        assertThat(job.path("state").asText()).as(job.toString()).isEqualTo("DONE");
        assertThat(job.path("rejected").asInt(-1)).as(job.toString()).isZero();
        return job;
    }
}
