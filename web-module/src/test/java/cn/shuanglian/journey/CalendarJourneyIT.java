package cn.shuanglian.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import cn.shuanglian.api.Credentials;
import cn.shuanglian.api.Scanner;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

@Journey
@RunAsClient
class CalendarJourneyIT {
    @Test
    void aYearIsLookedThroughDownToOneStationsDoor() {
        Page page = Visit.of(Credentials.user("LIAISON_OFFICE", "430300"));
        Visit.menu(page, "接待日历");
        page.navigate("/reception/calendar.xhtml?view=YEAR&year=2018");
        assertThat(page.locator(".small-month")).hasCount(12);
        Accessibility.check(page);

        page.getByText("2018年3月").click();
        assertThat(page.locator(".fc-event").first()).containsText("09:00");
        assertThat(page.locator("[data-date='2018-03-15'] .fc-event")).not().hasCount(0);
        Accessibility.check(page);

        page.locator(".fc-daygrid-more-link").click();
        assertThat(page).hasURL(Pattern.compile(".*view=LIST&day=2018-03-15.*"));
        assertThat(page.locator("#occasions tbody tr")).not().hasCount(1);
        Accessibility.check(page);

        page.locator("#station").selectOption(new SelectOption().setIndex(1));
        page.locator("#filter").click();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("月历")).click();
        assertThat(page.locator("#toDoor")).isVisible();
        page.locator("#toDoor").click();
        assertThat(page.locator(".door-title")).hasText("2018年3月代表接待群众安排");
        assertThat(page.locator(".door-day").first()).containsText("3月15日");
        Accessibility.check(page);
    }

    @Test
    void aGroupsCalendarIsHandedToAPhoneAndTakenBack() throws IOException {
        Page page = Visit.of(Credentials.user("GROUP_LEADER"));
        page.navigate("/reception/feeds.xhtml");
        page.locator("label").filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText(Pattern.compile("代表小组 "))).first().click();
        page.locator("#makeFeed").click();
        String address = page.locator("#feedUrl").inputValue();
        byte[] picture = page.locator("#feedCode").screenshot();
        Assertions.assertThat(Scanner.read(ImageIO.read(new ByteArrayInputStream(picture)))).isEqualTo(address);
        Assertions.assertThat(page.request().get(address).text()).startsWith("BEGIN:VCALENDAR");
        Accessibility.check(page);

        page.navigate("/reception/feeds.xhtml");
        assertThat(page.locator("#feeds")).not().containsText("尚未读取");
        page.locator("#feeds [id$=revoke]").first().click();
        assertThat(page.locator(".notice-info")).containsText("地址已停用");
        Assertions.assertThat(page.request().get(address).status()).isEqualTo(404);
    }
}
