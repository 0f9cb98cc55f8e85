package cn.shuanglian.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import cn.shuanglian.api.Credentials;
import cn.shuanglian.server.TestServer;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

@Journey
@RunAsClient
class CadresJourneyIT {
    @Test
    void whoFallsShortIsSeenAndAskedToCome() throws Exception {
        Page page = Visit.of(Credentials.user("LIAISON_OFFICE", "430000"));
        Visit.menu(page, "关键少数");
        page.navigate("/evaluation/cadres.xhtml?area=430300&year=2018&outlook=MISSED");
        assertThat(page.locator("#figure-MISSED .figure-value")).hasText("5");
        assertThat(page.locator("#cadres tbody tr")).hasCount(5);
        assertThat(page.locator("#cadres")).containsText("1 / 2");
        assertThat(page.locator("#cadres input[type=submit]")).hasCount(0);
        Accessibility.check(page);
        Browser.shoot("cadres");

        page.navigate("/evaluation/cadres.xhtml?area=430381&year=" + TestServer.today().getYear());
        Locator first = page.locator("#cadres tbody tr").first();
        String name = first.locator("th a").innerText();
        first.locator("input[type=submit]").click();

        assertThat(page.locator("body")).containsText("已邀请" + name + "到站接待");
        Locator invited = page.locator("#cadres tbody tr").filter(new Locator.FilterOptions().setHasText(name));
        assertThat(invited).containsText("今天已邀请");
        assertThat(invited.locator("input[type=submit]")).hasCount(0);
        assertThat(page.locator("#area")).hasValue("430381");
        Accessibility.check(page);
    }
}
