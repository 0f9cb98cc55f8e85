package cn.shuanglian.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
@RunAsClient
class HealthIT {
    @Test
    void aServerWithItsDatabaseIsReady() {
        Answer answer = ApiClient.anonymous().get("/health/ready").expect(200);

        assertThat(answer.json().path("status").asText()).isEqualTo("UP");
    }

    /** The server's reader of annotations stops at the first type it cannot read, and what comes later is missing. */
    @Test
    void everyResourceIsDescribed() {
        var described = new ArrayList<String>();
        ApiClient.anonymous().with("Accept", "application/json").get("/openapi").expect(200).json().path("paths").fieldNames()
                .forEachRemaining(path -> described.add(path.replaceFirst("^/api/v1/([a-z-]+).*", "$1")));

        assertThat(described).contains("token", "areas", "units", "bodies", "groups", "stations", "deputies", "turnovers", "links", "rules", "documents",
                "receptions", "plans", "activities", "helps", "opinions", "suggestions", "duty-reports", "assessments", "statistics", "imports", "jobs", "workdays");
    }
}
