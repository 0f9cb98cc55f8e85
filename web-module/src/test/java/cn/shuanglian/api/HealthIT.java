package cn.shuanglian.api;

import static org.assertj.core.api.Assertions.assertThat;

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
}
