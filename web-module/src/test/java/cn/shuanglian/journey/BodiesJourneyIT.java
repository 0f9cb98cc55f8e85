package cn.shuanglian.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import cn.shuanglian.api.Credentials;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

@Journey
@RunAsClient
class BodiesJourneyIT {
    private static final String NAME = "湘潭市人大民族华侨外事委员会";

    @Test
    void aCommitteeIsMadeAndASeatInItIsGivenAndEnded() {
        Page page = Visit.of(Credentials.user("LIAISON_OFFICE", "430300"));
        Visit.menu(page, "机构和职务");
        Accessibility.check(page);
        Browser.shoot("bodies");
        page.locator(".page-actions").getByText("新增机构").click();
        Accessibility.check(page);
        in(page, "new", "kind").selectOption("SPECIAL_COMMITTEE");
        in(page, "new", "name").fill(NAME);
        in(page, "new", "area").selectOption("430300");
        in(page, "new", "create").click();
        assertThat(page.locator("h1")).hasText(NAME);
        Accessibility.check(page);

        in(page, "give", "post").selectOption("HEAD");
        in(page, "give", "since").fill("2099-01-01");
        in(page, "give", "take").click();
        assertThat(page.locator("form[id=give]")).containsText("日期不能晚于今天");
        assertThat(in(page, "give", "post")).hasValue("HEAD");
        Accessibility.check(page);

        in(page, "give", "deputy").selectOption(new SelectOption().setIndex(1));
        in(page, "give", "since").fill("2019-01-08");
        in(page, "give", "take").click();
        assertThat(page.locator("#seats tbody tr")).hasCount(1);
        assertThat(page.locator("#seats tbody tr")).containsText("主任委员");
        assertThat(page.locator("#seats tbody tr")).containsText("2019-01-08");

        page.locator("#seats tbody tr").getByText("离任").click();
        Accessibility.check(page);
        in(page, "end", "until").fill("2020-12-31");
        in(page, "end", "take").click();
        assertThat(page.locator("#seats")).hasCount(0);
        assertThat(page.locator("#earlierSeats tbody tr")).containsText("2020-12-31");
        Accessibility.check(page);
    }

    @Test
    void theCheckAndTheRegistersBesideItAreReadable() {
        Page page = Visit.of(Credentials.user("LIAISON_OFFICE", "430300"));
        Visit.menu(page, "编组进站检查");
        assertThat(page.locator("#content")).containsText("共 29 名，已编组 29 名，未编组 0 名");
        Accessibility.check(page);
        Browser.shoot("placement");
        Visit.menu(page, "代表小组");
        page.locator("#groups tbody th a").first().click();
        assertThat(page.locator("#content")).containsText("联络组长");
        Accessibility.check(page);
        Visit.menu(page, "承办单位");
        page.locator("#units tbody th a").first().click();
        assertThat(page.locator("#content")).containsText("上级单位");
        Accessibility.check(page);
    }

    private static Locator in(Page page, String form, String id) {
        return page.locator("form[id=" + form + "] [id$=':" + id + "']");
    }
}
