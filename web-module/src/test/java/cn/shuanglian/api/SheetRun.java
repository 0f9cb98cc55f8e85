package cn.shuanglian.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Takes sheets out and in again. */
final class SheetRun {
    static final String CSV = "text/csv";
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int MOST_LOOKS = 1200;

    private SheetRun() {
    }

    /** The job that took the sheet in, once it is over. */
    static JsonNode takenIn(ApiClient client, String kind, byte[] sheet, boolean dryRun) throws Exception {
        String path = "/jobs/" + client.upload(kind, kind + ".sheet", sheet, dryRun).expect(202).json().path("id").asText();
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

    /** What the job did with the rows. */
    static String tally(JsonNode job) {
        return job.path("created").asInt() + " created, " + job.path("updated").asInt() + " updated, " + job.path("unchanged").asInt()
                + " unchanged, " + job.path("rejected").asInt() + " rejected";
    }

    /** The lines of a list as CSV, its header first; no cell of the sample has a line break. */
    static List<String> lines(ApiClient client, String path) {
        return new String(client.file(path, CSV), StandardCharsets.UTF_8).replace("\uFEFF", "").lines().toList();
    }
}
