package cn.shuanglian.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import cn.shuanglian.api.ApiClient;
import cn.shuanglian.api.Credentials;
import cn.shuanglian.server.TestServer;
import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@Journey
@RunAsClient
class MyReceptionsJourneyIT {
    private static final int PHONE = 380;
    private static final LocalDate FIRST = TestServer.today().plusDays(300);

    private final ApiClient province = ApiClient.forArea("430000");
    private final List<String> planned = new ArrayList<>();

    /** Nothing of it stays planned, so that nobody else's calendar shows it. */
    @AfterEach
    void callOff() {
        planned.forEach(path -> province.transit(path, "CANCEL", Map.of("reason", "试验结束")));
    }

    @Test
    void aDeputyConfirmsDeclinesAndTakesAFreePlaceOnAPhoneAndTheOfficeFillsWhatWasGivenUp() throws SQLException {
        Credentials person = Credentials.user("DEPUTY");
        String own = mandate(person);
        JsonNode deputy = province.get("/deputies/" + own).expect(200).json();
        List<String> colleagues = new ArrayList<>();
        province.get("/deputies?limit=500&station=" + deputy.path("station").asText()).expect(200).data().forEach(row -> {
            if (!row.path("id").asText().equals(own)) {
                colleagues.add(row.path("id").asText());
            }
        });
        plan(deputy, FIRST, own, colleagues.get(0));
        plan(deputy, FIRST.plusDays(1), own, colleagues.get(0));
        plan(deputy, FIRST.plusDays(2), colleagues.get(0));

        Page page = Visit.of(person);
        page.setViewportSize(PHONE, 800);
        page.navigate("/reception/myReceptions.xhtml");
        assertThat(page.locator("#waiting")).containsText("2 次等待您答复");
        Accessibility.check(page);
        page.locator("#mine li").first().getByText("确认参加").click();
        assertThat(page.locator("#messages .notice")).containsText("已确认参加");
        assertThat(page.locator("#mine li").first()).containsText("已确认");

        page.locator("#mine li").nth(1).getByText("不能参加、换班").click();
        Accessibility.check(page);
        page.locator("[id='decline:take']").click();
        assertThat(page.locator(".ui-message-error")).hasCount(1);
        page.locator("[id$='reasonField:reason']").fill("外出学习");
        page.locator("[id='decline:take']").click();
        assertThat(page.locator("#messages .notice")).containsText("名额已空出");
        assertThat(page.locator("#mine li").nth(1)).containsText("不能参加");

        page.locator("li.card", new Page.LocatorOptions().setHasText(FIRST.plusDays(2).toString())).getByText("我来参加").click();
        assertThat(page.locator("#messages .notice")).isVisible();
        Accessibility.check(page);
        page.setViewportSize(1280, 800);
        Visit.leave(page);

        Page office = Visit.of(Credentials.user("LIAISON_OFFICE", deputy.path("area").asText()));
        Visit.menu(office, "接待邀请");
        assertThat(office.locator("#invitations")).containsText("空缺待补");
        office.navigate("/reception/invitations.xhtml?state=DECLINED");
        office.locator("#invitations tbody th a").first().click();
        assertThat(office.locator("#trace")).containsText("外出学习");
        office.locator("[id$='deputyField:deputy']").selectOption(colleagues.get(1));
        office.locator("[id='place:take']").click();
        assertThat(office.locator("#messages .notice")).containsText("已安排");
        Accessibility.check(office);
        Visit.menu(office, "预约接待");
    }

    @Test
    void theForecastOfAYearIsAPageForEverybody() {
        Page page = Visit.of(Credentials.user("DEPUTY"));
        page.navigate("/reception/forecast.xhtml?area=430203&year=2018");
        assertThat(page.locator("h1")).containsText("2018年代表接待群众年预告");
        assertThat(page.locator("table.forecast").first()).containsText("2018-");
        Accessibility.check(page);
    }

    private static String mandate(Credentials person) throws SQLException {
        try (var connection = TestServer.database().connect(); var query = connection.prepareStatement(
                "select m.id from registry_mandate m join registry_account a on a.person_id = m.person_id where a.login = ?")) {
            query.setString(1, person.login());
            try (ResultSet found = query.executeQuery()) {
                found.next();
                return found.getString(1);
            }
        }
    }

    private void plan(JsonNode deputy, LocalDate day, String... whom) {
        planned.add("/receptions/" + province.post("/receptions", Map.of("date", day.toString(), "start", "09:00", "end", "11:00", "station",
                deputy.path("station").asText(), "kind", "DEPUTY_DAY", "deputies", List.of(whom))).expect(201).json().path("id").asText());
    }
}
