package cn.shuanglian.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import cn.shuanglian.api.Credentials;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.SelectOption;
import java.util.concurrent.CompletableFuture;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

@Journey
@RunAsClient
class OpinionJourneyIT {
    private static final String STATION = "雨湖区石潭街道人大代表联系群众工作室";
    private static final String PASTE = "(field, text) => { const data = new DataTransfer(); data.setData('text', text);"
            + " field.dispatchEvent(new ClipboardEvent('paste', {clipboardData: data, bubbles: true})); }";
    private static final String UNIT = "湘潭市水务局";

    @Test
    void anOpinionGoesFromTheDeskToTheUnitAndBackToTheSpeaker() {
        Credentials office = Credentials.user("LIAISON_OFFICE", "430300");
        Page page = Visit.of(office);
        String address = recorded(page, "18:30", "19:30");

        page.navigate(address);
        Accessibility.check(page);
        Visit.field(page, "leadUnit").first().selectOption(new SelectOption().setLabel(UNIT));
        take(page, "交办", "已交办");
        Visit.leave(page);

        Visit.of(Credentials.user("HANDLING_UNIT"));
        Visit.menu(page, "意见办理");
        page.navigate(address);
        Accessibility.check(page);
        take(page, "签收", "办理中");
        Visit.field(page, "result").first().selectOption("SOLVED");
        Visit.field(page, "reply").first().evaluate(PASTE, "字".repeat(4_007));
        assertThat(page.locator(".cut")).containsText("最多 4000 个字，粘贴的内容末尾有 7 个字");
        Visit.field(page, "reply").first().fill("已更换老旧管道并冲洗管网，水质检测合格。");
        assertThat(page.locator(".cut")).hasCount(0);
        Accessibility.check(page);
        take(page, "提交答复", "答复待审");
        Visit.leave(page);

        Visit.of(office);
        page.navigate(address);
        Accessibility.check(page);
        take(page, "审核通过", "已答复");
        Visit.field(page, "how").selectOption("PHONE");
        Visit.field(page, "satisfaction").selectOption("SATISFIED");
        Visit.field(page, "attitude").selectOption("BASICALLY");
        Accessibility.check(page);
        take(page, "反馈", "已反馈");
        Browser.shoot("opinion");
        take(page, "办结", "已办结");

        assertThat(page.locator(".timeline li strong")).hasText(new String[] {"登记", "交办", "签收", "提交答复", "审核通过", "反馈", "办结"});
        assertThat(page.locator(".opinion-main")).containsText("水质检测合格");
        assertThat(page.locator(".opinion-facts")).containsText(UNIT);
        assertThat(page.locator(".opinion-facts")).containsText("满意");
        assertThat(page.locator(".main-step")).hasCount(0);
        Accessibility.check(page);
    }

    @Test
    void whoComesSecondSeesWhoWasQuickerAndLosesNothingTyped() {
        Credentials office = Credentials.user("LIAISON_OFFICE", "430300");
        Page first = Visit.of(office);
        String address = recorded(first, "20:00", "21:00");
        first.navigate(address);
        BrowserContext other = first.context().browser().newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setBaseURL(first.url().replaceAll("(https?://[^/]+).*", "$1")).setLocale("zh-CN"));
        Page second = other.newPage();
        Credentials colleague = Credentials.user("LIAISON_OFFICE", "430000");
        second.navigate("/login.xhtml");
        Visit.enter(second, colleague.login(), colleague.password());
        assertThat(second.locator("nav.side-menu")).isVisible();
        second.navigate(address);

        Visit.field(second, "leadUnit").first().selectOption(new SelectOption().setLabel(UNIT));
        second.locator(".main-step [id$=':note']").fill("请尽快到现场查看");
        Visit.field(first, "leadUnit").first().selectOption(new SelectOption().setLabel("湘潭市公安局"));
        take(first, "交办", "已交办");
        CompletableFuture<Route> held = new CompletableFuture<>();
        second.route("**/opinion.xhtml**", held::complete, new Page.RouteOptions().setTimes(1));
        second.locator(".main-step button").click();
        second.waitForCondition(held::isDone);
        assertThat(second.locator("#content")).hasAttribute("inert", "");
        held.join().resume();

        assertThat(second.locator("#messages")).containsText("湘潭市联工委");
        assertThat(second.locator("#messages")).containsText("原为“已登记”，现为“已交办”");
        assertThat(second.locator("#content[inert]")).hasCount(0);
        assertThat(second.locator("#news")).containsText("湘潭市公安局");
        assertThat(second.locator(".state .badge").first()).hasText("已交办");
        second.locator("#otherSteps summary").click();
        assertThat(second.locator("#step-HAND_ON [id$=':note']")).hasValue("请尽快到现场查看");
        Accessibility.check(second);
        other.close();
    }

    @Test
    void theListOfOpinionsIsReadByEveryone() {
        Page page = Visit.of(Credentials.user("LIAISON_OFFICE", "430000"));
        Visit.menu(page, "意见办理");
        assertThat(page.locator("#opinions tbody tr")).hasCount(50);
        Browser.shoot("opinions");
    }

    /** Records an opinion that is to be handed on; answers with the address of its page. */
    private static String recorded(Page page, String start, String end) {
        Visit.menu(page, "接待登记台");
        page.locator("#station").selectOption(new SelectOption().setLabel(STATION));
        page.locator("#chooseStation").click();
        Desk desk = new Desk(page);
        desk.open(start, end);
        desk.firstDeputyCame();
        desk.type("13700000004", "自来水有异味", "近一周自来水有异味，不敢喝。");
        desk.save(1);
        return desk.recorded().first().locator("a").getAttribute("href");
    }

    private static void take(Page page, String step, String status) {
        page.locator(".main-step button").getByText(step).click();
        assertThat(page.locator(".state .badge").first()).hasText(status);
        assertThat(page.locator("#messages .notice")).isVisible();
    }
}
