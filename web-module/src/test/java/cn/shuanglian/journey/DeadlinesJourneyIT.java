package cn.shuanglian.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import cn.shuanglian.api.ApiClient;
import cn.shuanglian.api.Credentials;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

@Journey
@RunAsClient
class DeadlinesJourneyIT {
    private final ApiClient office = ApiClient.forArea("430300");
    private final String name = "期限页面局" + UUID.randomUUID().toString().substring(0, 8);
    private final String unit = office.post("/units", Map.of("name", name, "kind", "DEPARTMENT", "area", "430300")).expect(201).json().path("id").asText();

    @Test
    void whatIsOverdueIsFoundUrgedOnceAndExplained() {
        handedOn("期限页面：路灯不亮");
        Page page = Visit.of(Credentials.user("LIAISON_OFFICE", "430300"));
        Visit.menu(page, "期限");
        page.navigate("/reception/deadlines.xhtml?due=OVERDUE&unit=" + unit);
        Locator row = page.locator("#deadlines tbody tr").filter(new Locator.FilterOptions().setHasText("答复"));
        assertThat(row).containsText("2026-02-04");
        assertThat(row).containsText("超期");
        assertThat(page.locator("#loads")).containsText(name);

        row.locator("button[name=urge]").click();
        assertThat(page.locator("body")).containsText("已催办");
        assertThat(page.locator("#due")).hasValue("OVERDUE");
        page.locator("#deadlines tbody tr").filter(new Locator.FilterOptions().setHasText("答复")).locator("button[name=urge]").click();
        assertThat(page.locator(".notice-bad")).isVisible();
        Accessibility.check(page);

        page.locator("#deadlines tbody th a").first().click();
        page.locator(".terms summary").filter(new Locator.FilterOptions().setHasText("答复")).click();
        assertThat(page.locator(".terms details[open] .trace")).containsText("2026-01-05 起算（当日不计），30 日，至 2026-02-04");
        assertThat(page.locator(".urges li")).hasCount(1);
        assertThat(page.locator(".urges")).containsText(name);
        Accessibility.check(page);
    }

    @Test
    void everyFigureOfAUnitLeadsToItsRecords() {
        handedOn("期限页面：井盖破损");
        Page page = Visit.of(Credentials.user("DIRECTORS", "430300"));
        Visit.menu(page, "单位办理情况");
        Locator row = page.locator("#handling tbody tr").filter(new Locator.FilterOptions().setHasText(name));
        row.locator("a[href*='figure=OVERDUE']").click();

        assertThat(page.locator("h1")).hasText(name + "：超期未办");
        assertThat(page.locator("#records tbody tr")).hasCount(1);
        assertThat(page.locator("#records")).containsText("期限页面：井盖破损");
        Accessibility.check(page);
        page.navigate("/reception/unitBoard.xhtml?from=2026-02-01&to=2026-01-01");
        assertThat(page.locator("#handling")).hasCount(0);
    }

    private void handedOn(String title) {
        String opinion = cn.shuanglian.api.Desk.in(office, "430300").recorded(title);
        office.transit(opinion, "HAND_ON", Map.of("leadUnit", unit, "on", "2026-01-05")).expect(200);
    }
}
