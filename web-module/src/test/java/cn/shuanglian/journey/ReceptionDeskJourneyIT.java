package cn.shuanglian.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import cn.shuanglian.api.Credentials;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

@Journey
@RunAsClient
class ReceptionDeskJourneyIT {
    private static final Pattern NUMBER = Pattern.compile("[A-Z0-9-]+\\d{3,}");

    @Test
    void opinionsAreRecordedOneAfterTheOtherByKeyboard() {
        Page page = atTheOwnStation();
        Desk desk = new Desk(page);
        desk.open("18:00", "19:00");
        Accessibility.check(page);
        desk.firstDeputyCame();

        desk.type("13700000001", "小区门口路灯不亮", "晚上回家看不清路，路灯坏了半个月。");
        desk.answerOnTheSpot("已联系社区电工，当晚修好。");
        Accessibility.check(page);
        desk.save(1);
        desk.type("13700000002", "自来水发黄", "每天早上放出来的水发黄，要放十几分钟。");
        desk.press("Tab", "ArrowDown");
        Browser.shoot("desk");
        desk.save(2);

        assertThat(desk.recorded().nth(0)).containsText("自来水发黄");
        assertThat(desk.recorded().nth(0).locator(".badge")).hasText("已登记");
        assertThat(desk.recorded().nth(0).locator("a")).hasText(NUMBER);
        assertThat(desk.recorded().nth(1)).containsText("小区门口路灯不亮");
        assertThat(desk.recorded().nth(1).locator(".badge")).hasText("已办结");
        assertThat(desk.recorded().nth(1).locator("a")).hasText(NUMBER);
        Accessibility.check(page);
    }

    @Test
    void whatWasTypedSurvivesARefusal() {
        Page page = atTheOwnStation();
        Desk desk = new Desk(page);
        desk.open("20:00", "21:00");
        desk.firstDeputyCame();
        desk.type("12", "公交站没有雨棚", "下雨天老人没处躲雨。");
        desk.press("Control+Enter");

        assertThat(page.locator("#opinion .ui-message-error")).containsText("电话应为 5 到 20 位数字");
        assertThat(Visit.field(page, "speakerPhone")).isFocused();
        assertThat(Visit.field(page, "title")).hasValue("公交站没有雨棚");
        assertThat(Visit.field(page, "text")).hasValue("下雨天老人没处躲雨。");
        assertThat(desk.recorded()).hasCount(0);
        Accessibility.check(page);

        desk.press("Control+a");
        desk.write("073128880000");
        desk.save(1);
        assertThat(Visit.field(page, "title")).hasValue("");
    }

    @Test
    void aDraftComesBackWhenThePageIsLoadedAgain() {
        Page page = atTheOwnStation();
        Desk desk = new Desk(page);
        desk.open("22:00", "23:00");
        desk.firstDeputyCame();
        desk.type("13700000003", "菜市场污水", "门口常年积水。");
        page.reload();

        assertThat(Visit.field(page, "title")).hasValue("菜市场污水");
        assertThat(Visit.field(page, "text")).hasValue("门口常年积水。");
        assertThat(Visit.field(page, "speakerPhone")).hasValue("");
    }

    /** Where a reception of today is open already, the desk starts there and leads to another one. */
    private static Page atTheOwnStation() {
        Page page = Visit.of(Credentials.user("STATION_OFFICER"));
        Visit.menu(page, "接待登记台");
        if (page.locator("[id$=otherReception]").isVisible()) {
            page.locator("[id$=otherReception]").click();
        }
        assertThat(page.locator("[id$=openNow]")).isVisible();
        Accessibility.check(page);
        return page;
    }
}
