package cn.shuanglian.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import cn.shuanglian.api.ApiClient;
import cn.shuanglian.api.Credentials;
import cn.shuanglian.api.IntakeArea;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.nio.charset.StandardCharsets;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/** A pile of letters is typed in, with a scan; what they share stays, and what waits for the office shows them. */
@Journey
@RunAsClient
class IntakeJourneyIT {
    private static final FilePayload SCAN = new FilePayload("来信.pdf", "application/pdf", "%PDF-1.4\n1 0 obj\n<<>>\nendobj\n%%EOF".getBytes(StandardCharsets.US_ASCII));

    @Test
    void aPileOfLettersIsTypedInByKeyboard() throws Exception {
        new IntakeArea(ApiClient.forArea("430000")).register();
        Page page = Visit.of(Credentials.user("LIAISON_OFFICE", "430000"));
        Visit.menu(page, "意见登记");
        Accessibility.check(page);
        page.locator("[id$=':source']").selectOption("LETTER");
        page.locator("[id$=':heardOn']").fill("2026-04-07");
        station(page);
        page.locator(".ui-autocomplete-item").first().click();
        page.locator("[id$=':paperNumber']").fill("旅程-1");
        page.locator("[id$=':title']").fill("旅程：水渠堵塞");
        page.locator("[id$=':text']").fill("村里水渠堵了半年。");
        page.locator("[id$=':category']").selectOption(new SelectOption().setValue("0101"));
        page.locator("[id$=':speakerPhone']").fill("不是号码");
        page.keyboard().press("Control+Enter");

        assertThat(page.locator("#intake")).containsText("电话应为 5 到 20 位数字");
        assertThat(page.locator("[id$=':title']")).hasValue("旅程：水渠堵塞");
        assertThat(page.locator("[id$=':station_input']")).hasValue(IntakeArea.STATION_NAME);
        assertThat(page.locator("[id$=':speakerPhone']")).hasValue("不是号码");
    }

    @Test
    void whatOneLetterSharesWithTheNextStays() throws Exception {
        new IntakeArea(ApiClient.forArea("430000")).register();
        Page page = Visit.of(Credentials.user("LIAISON_OFFICE", "430000"));
        Visit.menu(page, "意见登记");
        page.locator("[id$=':source']").selectOption("LETTER");
        page.locator("[id$=':heardOn']").fill("2026-04-08");
        station(page);
        page.locator(".ui-autocomplete-item").first().click();
        page.locator("[id$=':title']").fill("旅程：桥面破损");
        page.locator("[id$=':text']").fill("桥面破损，老人出行不便。");
        page.locator("[id$=':category']").selectOption(new SelectOption().setValue("0101"));
        page.locator("[id$=':urgency']").selectOption("URGENT");
        page.locator("[id$=':speakerName']").fill("旅程张三");
        page.locator("[id$=':speakerAddress']").fill("襄阳街9号");
        page.locator("input[type=file]").setInputFiles(SCAN);
        page.locator("[id='save']").click();

        assertThat(page.locator("#messages")).containsText("已登记");
        assertThat(page.locator("#recorded")).containsText("旅程：桥面破损");
        assertThat(page.locator("[id$=':source']")).hasValue("LETTER");
        assertThat(page.locator("[id$=':heardOn']")).hasValue("2026-04-08");
        assertThat(page.locator("[id$=':station_input']")).hasValue(IntakeArea.STATION_NAME);
        assertThat(page.locator("[id$=':title']")).hasValue("");
        assertThat(page.locator("[id$=':title']")).isFocused();
        assertThat(page.locator("[id$=':speakerName']")).hasValue("");
        Accessibility.check(page);
        Browser.shoot("intake");

        page.locator("#recorded a").first().click();
        assertThat(page.locator(".opinion-facts")).containsText("来信");
        assertThat(page.locator(".opinion-facts")).containsText("紧急");
        assertThat(page.locator("#speakerName")).hasText("旅*");
        assertThat(page.locator("#speakerAddress")).hasText("襄阳****");
        assertThat(page.locator("#opinionFiles")).containsText("来信.pdf");
        Accessibility.check(page);
    }

    @Test
    void whatWaitsLeadsToItsListAndSeveralAreTakenOnAtOnce() throws Exception {
        new IntakeArea(ApiClient.forArea("430000")).register();
        Page page = Visit.of(Credentials.user("LIAISON_OFFICE", "430000"));
        Visit.menu(page, "待办");
        Accessibility.check(page);
        page.locator("#workList a", new Page.LocatorOptions().setHasText("待分办")).click();
        assertThat(page.locator("#opinions tbody tr").first()).isVisible();
        page.locator("[id='handOverChosen']").click();
        assertThat(page.locator("#messages")).containsText("请先在意见列表中勾选");
        page.goBack();
        page.locator("#opinions input[type=checkbox]").first().check();
        page.locator("[id='handOverChosen']").click();
        Accessibility.check(page);
        page.locator("[id='take']").click();
        assertThat(page.locator("#messages")).containsText("请选择主办单位");
        Browser.shoot("handOver");
    }

    @Test
    void categoriesAreKeptOnTheirPage() {
        Page page = Visit.of(Credentials.user("LIAISON_OFFICE", "430000"));
        Visit.menu(page, "意见类别");
        Accessibility.check(page);
        page.locator("#categories a", new Page.LocatorOptions().setHasText("桥梁")).click();
        assertThat(page.locator("[id$=':zh']")).hasValue("桥梁");
        page.locator("[id$=':zh']").fill("公交");
        page.locator("[id='save']").click();
        assertThat(page.locator("#category")).containsText("同一级下已有类别");
        assertThat(page.locator("[id$=':zh']")).hasValue("公交");
    }

    /** The last keys are real ones, as those of an input method are; letters alone come without any. */
    private static void station(Page page) {
        page.locator("[id$=':station_input']").pressSequentially("永顺登记x");
        page.locator("[id$=':station_input']").press("Backspace");
    }
}
