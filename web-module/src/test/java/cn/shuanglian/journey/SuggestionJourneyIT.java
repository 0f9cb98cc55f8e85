package cn.shuanglian.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import cn.shuanglian.api.ApiClient;
import cn.shuanglian.api.SuggestionArea;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A suggestion from the deputy's phone to the unit's letter and back, as people do it. */
@Journey
@RunAsClient
class SuggestionJourneyIT {
    private static final String TITLE = "关于改造城区供水管网的建议";

    @BeforeEach
    void register() throws Exception {
        new SuggestionArea(ApiClient.forArea("430000")).register();
    }

    @AfterEach
    void clear() {
        SuggestionArea.clear();
    }

    @Test
    void aDeputyWritesTheUnitAnswersAndTheDeputyJudges() {
        Page page = Visit.of(SuggestionArea.person("ceshi-jia", "DEPUTY"));
        page.navigate("/reception/suggestionDraft.xhtml");
        Visit.field(page, "title").fill(TITLE);
        Visit.field(page, "category").selectOption("0102");
        Visit.field(page, "reason").fill("供水管网老化。");
        Visit.field(page, "save").click();
        assertThat(page.locator("h1")).hasText(TITLE);
        ask(page, "SUBMIT");
        assertThat(page.locator(".notice-bad, .ui-messages-error, [role=alert]").first()).containsText("案由、案据和方案");

        page.locator("#amend").click();
        Accessibility.check(page);
        page.locator("textarea[id$=':content']").fill("现有管网建于上世纪八十年代，漏损率高。");
        Visit.field(page, "wish").fill("列入明年民生实事。");
        Visit.field(page, "save").click();
        Accessibility.check(page);
        step(page, "SUBMIT", "提交");
        assertThat(page.locator(".state .badge").first()).hasText("已提交待审");
        String address = page.url();
        Visit.leave(page);

        page = Visit.of(SuggestionArea.person("ceshi-lianluo", "LIAISON_OFFICE"));
        page.navigate("/reception/suggestions.xhtml?waiting=REVIEW");
        assertThat(page.locator("#suggestions tbody tr")).hasCount(1);
        page.navigate(address);
        Accessibility.check(page);
        step(page, "REVIEW", "审定");
        step(page, "NUMBER", "编号");
        Visit.field(page, "leadUnit").selectOption(new SelectOption().setLabel(SuggestionArea.WATER));
        step(page, "HAND_OVER", "交办");
        assertThat(page.locator(".state .badge").first()).hasText("已交办");
        Visit.leave(page);

        page = Visit.of(SuggestionArea.person("ceshi-zhuban", "HANDLING_UNIT"));
        page.navigate(address);
        step(page, "ACCEPT", "签收");
        page.locator("#do-CONTACT summary").click();
        page.locator("#do-CONTACT [id$=contact]").selectOption("VISIT");
        page.locator("#do-CONTACT [id$=note]").fill("上门听取意见");
        step(page, "CONTACT", "登记与代表沟通");
        Accessibility.check(page);
        page.locator("#do-REPLY [id$=replyClass]").selectOption("B");
        page.locator("#do-REPLY [id$=text]").fill("已列入明年计划。");
        page.locator("#do-REPLY [id$=number]").fill("沅水函〔2026〕1号");
        page.locator("#do-REPLY [id$=signer]").fill("王局长");
        page.locator("#do-REPLY [id$=take]").click();
        assertThat(page.locator("#do-REPLY")).containsText("承诺完成日期，且晚于");
        assertThat(page.locator("#do-REPLY [id$=text]")).hasValue("已列入明年计划。");
        page.locator("#do-REPLY [id$=promisedFor]").fill("2199-06-30");
        step(page, "REPLY", "答复代表");
        assertThat(page.locator(".state .badge").first()).hasText("已答复待评价");
        Visit.leave(page);

        page = Visit.of(SuggestionArea.person("ceshi-jia", "DEPUTY"));
        page.navigate(address);
        page.locator("#do-EVALUATE [id$=attitude]").selectOption("SATISFIED");
        page.locator("#do-EVALUATE [id$=result]").selectOption("BASICALLY");
        Accessibility.check(page);
        step(page, "EVALUATE", "评价答复");
        assertThat(page.locator(".state .badge").first()).hasText("办结");
        assertThat(page.locator("#timeline li strong").first()).hasText("起草");
        Browser.shoot("suggestion");
        Accessibility.check(page);
    }

    /** Takes the step and waits until the timeline shows it. */
    private static void step(Page page, String action, String word) {
        ask(page, action);
        assertThat(page.locator("#timeline li:last-child strong")).hasText(word);
    }

    private static void ask(Page page, String action) {
        Locator details = page.locator("#do-" + action);
        details.waitFor();
        if (details.getAttribute("open") == null) {
            details.locator("summary").click();
        }
        details.locator("[id$=':take']").click();
    }
}
