package cn.shuanglian.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import cn.shuanglian.api.ApiClient;
import cn.shuanglian.api.Credentials;
import cn.shuanglian.api.Receiver;
import cn.shuanglian.server.TestServer;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@Journey
@RunAsClient
class WebhooksJourneyIT {
    private static final int PORT = TestServer.receivers().get(0);

    @AfterEach
    void clear() throws Exception {
        sql("delete d from registry_webhook_delivery d join registry_webhook w on w.id = d.webhook_id where w.url like '%/walk'");
        sql("delete from registry_webhook where url like '%/walk'");
    }

    @Test
    void theSecurityAdministratorAllowsAWebhookTriesItAndSendsADeadLetterAgain() throws Exception {
        ApiClient.forArea("430300").post("/webhooks", Map.of("url", "http://127.0.0.1:" + PORT + "/hooks/walk", "events",
                List.of("reception.moved", "notice.sms"))).expect(201);
        try (Receiver receiver = new Receiver(PORT)) {
            Page page = Visit.of(Credentials.user("SECURITY_ADMIN"));
            Visit.menu(page, "事件推送");
            row(page).locator("a").click();
            Accessibility.check(page);
            page.locator("#allow").click();
            assertThat(page.locator("#messages .notice")).containsText("已核准");
            page.locator("#sharePhones").click();
            assertThat(page.locator("#steps")).containsText("随短信提供");
            page.locator("#test").click();
            assertThat(page.locator("#messages .notice")).containsText("发件箱");
            receiver.await(1);
            reloadUntil(page, "已送达");
            Accessibility.check(page);

            sql("update registry_webhook_delivery d join registry_webhook w on w.id = d.webhook_id set d.state = 'DEAD', d.status = 503 where w.url like '%/walk'");
            page.navigate(page.url() + "&state=DEAD");
            assertThat(page.locator("#deliveries")).containsText("503");
            Accessibility.check(page);
            page.locator("#deliveries input[type=submit]").click();
            assertThat(page.locator("#messages .notice")).containsText("将重新推送 1 条");
            receiver.await(2);
            reloadUntil(page, "已送达");
            Browser.shoot("webhook");

            page.locator("#switchOff").click();
            assertThat(page.locator("#steps")).containsText("安全管理员停用");
            page.navigate("/registry/webhooks.xhtml?state=OFF");
            assertThat(row(page)).containsText("已停用");
            page.navigate("/registry/webhooks.xhtml?state=NOWHERE");
            assertThat(page.locator("#messages .notice")).isVisible();
        }
    }

    private static Locator row(Page page) {
        return page.locator("#webhooks tbody tr", new Page.LocatorOptions().setHasText("/hooks/walk"));
    }

    private static void reloadUntil(Page page, String word) {
        for (int i = 0; i < 30 && !page.locator("#deliveries").textContent().contains(word); i++) {
            page.waitForTimeout(300);
            page.reload();
        }
        assertThat(page.locator("#deliveries")).containsText(word);
    }

    private static void sql(String statement) throws Exception {
        try (Connection connection = TestServer.database().connect(); Statement work = connection.createStatement()) {
            work.executeUpdate(statement);
        }
    }
}
