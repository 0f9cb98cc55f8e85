package cn.shuanglian.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import cn.shuanglian.api.Credentials;
import cn.shuanglian.api.Pairs;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@Journey
@RunAsClient
class LinksJourneyIT {
    private static final double A_MINUTE = 60_000;

    @BeforeEach
    @AfterEach
    void clear() {
        Pairs.clear();
    }

    @Test
    void pairsAreProposedDecidedPointToPointAndVisited() {
        Page page = Visit.of(Credentials.user("LIAISON_OFFICE", "430300"));
        Visit.menu(page, "双联结对");
        assertThat(page.locator(".empty")).containsText("还没有结对");
        Visit.menu(page, "双联配额");
        page.locator("#start").click();
        assertThat(page.locator("#toDecide")).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(A_MINUTE));
        assertThat(page.locator("#job")).containsText("拟定 465 对");
        assertThat(page.locator("#sheet-DIRECTOR_TOWNSHIP")).containsText("没有登记乡镇人大");
        Accessibility.check(page);

        page.locator("#toDecide").click();
        assertThat(page.locator("#found")).hasText("共 465 对");
        Accessibility.check(page);
        page.locator("input[name=tick]").nth(0).check();
        page.locator("input[name=tick]").nth(1).check();
        page.locator("#accept").click();
        assertThat(page.locator("#messages .notice")).containsText("已确认 2 对");
        page.locator("input[name=tick]").nth(0).check();
        page.locator("#decline").click();
        assertThat(page.locator("#found")).hasText("共 462 对");
        page.locator("#acceptAll").click();
        assertThat(page.locator("#messages .notice")).containsText("已确认 462 对");

        page.navigate("/registry/links.xhtml?status=CONFIRMED");
        assertThat(page.locator("#found")).hasText("共 464 对");
        Browser.shoot("links");
        page.locator("#links tbody th a").first().click();
        Accessibility.check(page);
        Visit.field(page, "manner").selectOption("PHONE");
        Visit.field(page, "summary").fill("了解村里饮水工程的进度。");
        page.locator("#log").click();
        assertThat(page.locator("#visits li")).containsText("了解村里饮水工程的进度。");
        assertThat(page.locator("#messages .notice")).isVisible();
        Accessibility.check(page);
    }

    @Test
    void aCitizenIsRegisteredWithThePairAndShownOnlyForAReason() {
        Page page = Visit.of(Credentials.user("LIAISON_OFFICE", "430300"));
        page.navigate("/registry/newLink.xhtml?kind=CITIZEN");
        Accessibility.check(page);
        page.locator("#froms a").first().click();
        page.locator("#make").click();
        assertThat(page.locator(".ui-message-error")).hasCount(3);
        assertThat(page.locator(".ui-message-error").first()).containsText("不能为空");
        Accessibility.check(page);
        page.locator("[id='nameField:name']").fill("陈桂花");
        Visit.field(page, "phone").fill("13812345678");
        Visit.field(page, "place").fill("护潭社区");
        Visit.field(page, "consentedOn").fill("2018-03-01");
        page.locator("#make").click();

        assertThat(page).hasURL(Pattern.compile(".*/registry/link\\.xhtml\\?.*"));
        assertThat(page.locator("#citizenName")).hasText("陈*");
        assertThat(page.locator("#citizenPhone")).hasText("138******78");
        page.locator("details summary").getByText("查看完整信息").click();
        Visit.field(page, "reason").fill("上门走访");
        page.locator("#show").click();
        assertThat(page.locator("#citizenName")).hasText("陈桂花");
        Accessibility.check(page);
    }
}
