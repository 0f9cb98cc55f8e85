package cn.shuanglian.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Waits for the job of a sheet that was sent in. */
final class Upload {
    private static final int MOST_LOOKS = 600;

    private Upload() {
    }

    static JsonNode ended(ApiClient client, Answer started) throws InterruptedException {
        String path = "/jobs/" + started.expect(202).json().path("id").asText();
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
}
