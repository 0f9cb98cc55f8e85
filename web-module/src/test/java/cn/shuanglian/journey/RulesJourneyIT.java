package cn.shuanglian.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import cn.shuanglian.api.Credentials;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

@Journey
@RunAsClient
class RulesJourneyIT {
    private static final String TITLE = "关于调整联系代表名额的通知";
    private static final FilePayload PDF = new FilePayload("通知 原文.pdf", "application/pdf",
            "%PDF-1.7\ntrailer<<>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII));

    @Test
    void lusongRaisesItsQuotaByADocumentAndReturnsToTheOldOne() {
        Page page = Visit.of(Credentials.user("LIAISON_OFFICE", "430203"));
        recordDocument(page);

        Visit.menu(page, "制度规定");
        Locator line = page.locator("#rule-LINK_COMMITTEE_DEPUTY_MIN");
        assertThat(line).containsText("3–6 人");
        line.locator("a").last().click();
        Accessibility.check(page);
        decide(page, "2", "");
        assertThat(page.locator(".ui-message-error").first()).containsText("条款");
        decide(page, "2", "第三条");
        assertThat(page.locator(".ui-message-error")).containsText("下限（3）不能大于上限（2）");
        assertThat(Visit.field(page, "article")).hasValue("第三条");
        decide(page, "7", "第三条");

        assertThat(line).containsText("3–7 人");
        assertThat(line.locator(".badge")).hasText("本级规定");
        assertThat(line).containsText(TITLE);
        assertThat(line).containsText("第三条");
        assertThat(page.locator("#history tbody tr").first()).containsText("现行");
        assertThat(page.locator("#history tbody tr").nth(1)).containsText("已被取代");
        Accessibility.check(page);
        Browser.shoot("rules");

        line.locator("a").first().click();
        assertThat(page.locator("h1")).hasText(TITLE);
        assertThat(page.locator("#fixed tbody tr")).hasCount(2);
        Accessibility.check(page);

        page.navigate("/registry/rules.xhtml?area=430203&rule=LINK_COMMITTEE_DEPUTY_MIN");
        decide(page, "6", "第四条");
        assertThat(line).containsText("3–6 人");
    }

    private static void recordDocument(Page page) {
        Visit.menu(page, "制度文件");
        page.locator("#new").click();
        Accessibility.check(page);
        Visit.field(page, "title").fill(TITLE);
        page.locator("#save").click();
        assertThat(page.locator(".ui-message-error").first()).containsText("发文机关");
        assertThat(Visit.field(page, "title")).hasValue(TITLE);
        Visit.field(page, "issuer").fill("芦淞区人大常委会");
        Visit.field(page, "since").fill("2020-01-01");
        page.locator("input[type=file]").setInputFiles(PDF);
        page.locator("#save").click();

        assertThat(page).hasURL(Pattern.compile(".*/document\\.xhtml\\?id=\\d+"));
        assertThat(page.locator("#download")).containsText("通知 原文.pdf");
        var file = page.request().get(page.locator("#download").getAttribute("href"));
        Assertions.assertThat(file.status()).isEqualTo(200);
        Assertions.assertThat(file.body()).isEqualTo(PDF.buffer);
        Assertions.assertThat(file.headers().get("content-disposition")).startsWith("attachment;");
        Accessibility.check(page);
    }

    private static void decide(Page page, String upper, String article) {
        Visit.field(page, "upper").fill(upper);
        Visit.field(page, "since").fill("2020-01-01");
        Visit.field(page, "document").selectOption(new SelectOption().setLabel(TITLE));
        Visit.field(page, "article").fill(article);
        page.locator("#set").click();
        page.waitForLoadState();
    }
}
