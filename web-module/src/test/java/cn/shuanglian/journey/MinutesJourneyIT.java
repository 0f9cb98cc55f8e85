package cn.shuanglian.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import cn.shuanglian.api.ApiClient;
import cn.shuanglian.api.Credentials;
import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

@Journey
@RunAsClient
class MinutesJourneyIT {

    @Test
    void anOfficerWritesAndSignsAndTheDeputyObjectsAndConfirms() {
        String id = held();
        String address = "/reception/reception.xhtml?id=" + id;
        Page officer = Visit.of(Credentials.user("STATION_OFFICER"));
        officer.navigate("/reception/receptionMinutes.xhtml?id=" + id);
        Visit.field(officer, "others").first().fill("桥头街道办事处");
        officer.locator("[id='minutes:addMeeting']").click();
        officer.locator("[id$=meetingMatter]").fill("疏通下水道");
        officer.locator("[id$=meetingOthers]").fill("市政养护队");
        officer.locator("[id$=meetingResult]").fill("当天疏通。");
        Accessibility.check(officer);
        officer.locator("[id='minutes:save']").click();
        assertThat(officer.locator("#minutes")).containsText("市政养护队");
        officer.locator("[id='minutesSign:take']").click();
        assertThat(officer.locator("#minutes .badge").first()).hasText("待代表确认");
        Accessibility.check(officer);
        officer.navigate("/reception/receptionSheet.xhtml?id=" + id);
        assertThat(officer.locator(".record")).containsText("疏通下水道");
        Accessibility.check(officer);
        Visit.leave(back(officer, address));

        Page deputy = Visit.of(Credentials.user("DEPUTY"));
        Visit.menu(deputy, "接待记录确认");
        Accessibility.check(deputy);
        deputy.navigate(address);
        deputy.locator("[id='minutesObject:take']").click();
        assertThat(deputy.locator("[id^=minutesObject] .ui-message-error")).containsText("请填写");
        deputy.locator("[id^=minutesObject] textarea").fill("养护队第二天才到");
        deputy.locator("[id='minutesObject:take']").click();
        assertThat(deputy.locator("#minutes .badge").first()).hasText("代表有异议");
        deputy.locator("[id='minutesConfirm:take']").click();
        assertThat(deputy.locator("#minutes .badge").first()).hasText("已确认");
    }

    private static Page back(Page page, String address) {
        page.navigate(address);
        return page;
    }

    /** A reception of another year to which the sample's deputy came. */
    private static String held() {
        ApiClient office = ApiClient.forArea("430000");
        JsonNode heard = office.actingFor(Credentials.user("DEPUTY").login()).get("/opinions?limit=1").expect(200).data().get(0);
        String deputy = heard.path("deputy").asText();
        String id = office.post("/receptions", Map.of("date", "2023-05-15", "start", "05:00", "end", "05:30", "station", heard.path("station").asText(),
                "kind", "DEPUTY_DAY", "deputies", List.of(deputy))).expect(201).json().path("id").asText();
        office.transit("/receptions/" + id, "HOLD", Map.of("visitors", 2, "batches", 1, "deputies",
                List.of(Map.of("deputy", deputy, "attendance", "CAME")))).expect(200);
        return id;
    }
}
