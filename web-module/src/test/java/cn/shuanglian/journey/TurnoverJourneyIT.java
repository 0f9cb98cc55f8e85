package cn.shuanglian.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import cn.shuanglian.api.ApiClient;
import cn.shuanglian.api.ByElected;
import cn.shuanglian.api.Credentials;
import cn.shuanglian.server.TestServer;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

@Journey
@RunAsClient
class TurnoverJourneyIT {
    private final ApiClient province = ApiClient.forArea("430000");
    private final ByElected deputies = ByElected.inTheCity(province);
    private final LocalDate today = TestServer.today();

    @Test
    void aMandateEndsAndItsWorkIsHandedOverUntilNothingIsLeft() throws Exception {
        String leaving = prepared();
        Page page = Visit.of(Credentials.user("LIAISON_OFFICE", "430000"));
        page.navigate("/registry/turnoverNew.xhtml?deputy=" + leaving);
        Accessibility.check(page);
        page.locator("#kinds").getByText("代表资格终止").click();
        assertThat(page.locator("section[aria-labelledby=affected]")).containsText("路面塌陷");
        Accessibility.check(page);

        Visit.field(page, "on").fill(today.toString());
        Visit.field(page, "reason").selectOption("RESIGNED");
        Visit.field(page, "document").fill("邵人常〔2026〕3号");
        page.locator("#record").click();
        assertThat(page.locator("form#new")).containsText("终止代表资格须公告");
        assertThat(Visit.field(page, "document")).hasValue("邵人常〔2026〕3号");
        Accessibility.check(page);
        Visit.field(page, "announcement").fill("公告第3号");
        Visit.field(page, "announcedOn").fill(today.toString());
        page.locator("#record").click();

        assertThat(page.locator("#progress")).hasText("2 类中已办完 0 类");
        Accessibility.check(page);
        Browser.shoot("turnover");
        page.locator("#restaff select").selectOption(new SelectOption().setLabel("旅程接任"));
        page.locator("#restaffNow").click();
        assertThat(page.locator("#progress")).hasText("2 类中已办完 1 类");
        page.locator("#follower").selectOption(new SelectOption().setLabel("旅程接任"));
        page.locator("#followNow").click();

        assertThat(page.locator("#progress")).containsText("2 类中已办完 2 类");
        assertThat(page.locator("#progress")).containsText("没有工作仍指向空缺的代表职务");
        assertThat(page.locator("#restaff, #follow")).hasCount(0);
        Accessibility.check(page);
        Visit.menu(page, "代表异动");
        assertThat(page.locator("#turnovers")).containsText("旅程离任");
        page.navigate("/registry/byElection.xhtml?fills=" + leaving);
        Accessibility.check(page);
        page.navigate("/registry/turnovers.xhtml?open=true&deputy=" + leaving);
        assertThat(page.locator("#turnovers")).hasCount(0);
    }

    /** Key of a deputy who is expected at a reception and sees to an opinion. */
    private String prepared() throws Exception {
        String station = deputies.station();
        String leaving = deputies.deputyAt(station, "旅程离任");
        deputies.deputyAt(station, "旅程接任");
        String held = planned(station, LocalDate.of(2025, 11, 11), leaving);
        province.transit("/receptions/" + held, "HOLD", Map.of("visitors", 1, "deputies", List.of(Map.of("deputy", leaving, "attendance", "CAME"))))
                .expect(200);
        province.post("/opinions", Map.of("reception", held, "deputy", leaving, "category", "01", "title", "路面塌陷", "text", "路面塌陷。",
                "route", "TRANSFERRED")).expect(201);
        planned(station, today.plusDays(33), leaving);
        return leaving;
    }

    private String planned(String station, LocalDate on, String deputy) {
        return province.post("/receptions", Map.of("date", on.toString(), "start", "07:00", "end", "07:45", "station", station, "kind",
                "DEPUTY_DAY", "deputies", List.of(deputy))).expect(201).json().path("id").asText();
    }
}
