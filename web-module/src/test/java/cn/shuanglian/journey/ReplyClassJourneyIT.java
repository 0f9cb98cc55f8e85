package cn.shuanglian.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import cn.shuanglian.api.ApiClient;
import cn.shuanglian.api.SuggestionArea;
import com.microsoft.playwright.Page;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An office decides on classes of its own and goes back to those above; what a phone with large type shows stays within its width. */
@Journey
@RunAsClient
class ReplyClassJourneyIT {
    @BeforeEach
    void register() throws Exception {
        new SuggestionArea(ApiClient.forArea("430000")).register();
    }

    @AfterEach
    void clear() {
        SuggestionArea.clear();
    }

    @Test
    void anOfficeDecidesOnClassesOfItsOwnAndGoesBack() {
        Page page = Visit.of(SuggestionArea.person("ceshi-lianluo", "LIAISON_OFFICE"));
        Visit.menu(page, "答复分类");
        assertThat(page.locator("#classes tbody tr")).hasCount(3);
        write(page, "d", "留作参考", "Noted");
        assertThat(page.locator(".ui-message-error")).containsText("大写字母");
        assertThat(Visit.field(page, "zh")).hasValue("留作参考");
        write(page, "A", "留作参考", "Noted");
        assertThat(page.locator(".ui-message-error")).containsText("出现了两次");
        write(page, "D", "留作参考", "Noted");
        assertThat(page.locator("#classes tbody tr")).hasCount(4);
        assertThat(page.locator("#source")).containsText("自定");

        page.locator("#classes tbody tr").last().locator("a").click();
        Accessibility.check(page);
        write(page, "D", "供参考", "Noted");
        assertThat(page.locator("#classes tbody tr").last()).containsText("供参考");
        page.locator("#classes tbody tr").last().locator("a").click();
        Visit.field(page, "retire").click();
        assertThat(page.locator("#classes tbody tr")).hasCount(3);
        Visit.field(page, "giveUp").click();
        assertThat(page.locator("#source")).containsText("沿用");
    }

    @Test
    void whoInvitesSecondersFindsAFormThatEverybodyCanUse() {
        String path = SuggestionArea.drafted("关于供水的建议");
        Page page = Visit.of(SuggestionArea.person("ceshi-jia", "DEPUTY"));
        page.navigate("/reception/suggestion.xhtml?id=" + path.substring("/suggestions/".length()));
        page.locator("#do-INVITE summary").click();
        Accessibility.check(page);
    }

    @Test
    void fieldsStayWithinTheirCardOnAPhoneWithLargeType() {
        Page page = Visit.of(SuggestionArea.person("ceshi-lianluo", "LIAISON_OFFICE"));
        page.setViewportSize(380, 800);
        page.locator(".switches button[name=type]").click();
        for (String form : new String[] {"/reception/replyClasses.xhtml", "/reception/intake.xhtml"}) {
            page.navigate(form);
            Assertions.assertThat(page.evaluate("() => [...document.querySelectorAll('main .card .columns > *')].filter(field => "
                    + "field.getBoundingClientRect().right > field.closest('.card').getBoundingClientRect().right).length")).as(form).isEqualTo(0);
        }
    }

    private static void write(Page page, String code, String zh, String en) {
        Visit.field(page, "code").fill(code);
        Visit.field(page, "zh").fill(zh);
        Visit.field(page, "en").fill(en);
        Visit.field(page, "save").click();
    }
}
