package cn.shuanglian.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import cn.shuanglian.api.ApiClient;
import cn.shuanglian.api.Credentials;
import cn.shuanglian.api.PlanArea;
import cn.shuanglian.server.TestServer;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

@Journey
@RunAsClient
class PlanJourneyIT {
    private static final int YEAR = TestServer.today().getYear() + 2;
    private static final String PLACE = "area=430800&year=" + YEAR;
    private static final String AS_PLANNED = "已预告的接待与计划一致";
    /** How long a job may stand at one and the same step before it counts as stuck. */
    private static final double STUCK = 120_000;

    @Test
    void aYearIsPlannedPublishedAndAdjusted() throws Exception {
        PlanArea.register(ApiClient.forArea("430000"), "430800", List.of("430802", "永定区", "430811", "武陵源区"), "张家界假日");
        Page page = Visit.of(Credentials.user("LIAISON_OFFICE", "430000"));
        Visit.menu(page, "年度接待计划");

        whatIsTypedWrongIsRefusedAndKept(page);
        theUsualDayAndACongressAreEntered(page);

        workOut(page);
        assertThat(page.locator("#unmet")).containsText("还缺 2 位代表（6 位参加会议）");
        Accessibility.check(page);
        Browser.shoot("plan");
        publish(page, "新增接待 48 场");

        absenceIsRecordedAndFollowed(page);
        receptionIsMoved(page);
    }

    private static void whatIsTypedWrongIsRefusedAndKept(Page page) {
        page.navigate("/reception/planInputs.xhtml?" + PLACE);
        Accessibility.check(page);
        in(page, "rule", "kind").selectOption("MARKET");
        in(page, "rule", "endDigits").fill("逢三");
        in(page, "rule", "saveRule").click();
        assertThat(page.locator("form[id=rule]")).containsText("尾数为 0 到 9");
        assertThat(in(page, "rule", "endDigits")).hasValue("逢三");
    }

    /** The city may have the usual day already: plans of other years brought it along. */
    private static void theUsualDayAndACongressAreEntered(Page page) {
        if (page.locator("#dayRules").count() == 0) {
            in(page, "rule", "kind").selectOption("MONTHLY");
            in(page, "rule", "monthDays").fill("15");
            in(page, "rule", "saveRule").click();
        }
        assertThat(page.locator("#dayRules tbody tr")).containsText("每月 15 日");
        in(page, "meeting", "level").selectOption("CITY");
        in(page, "meeting", "from").fill(YEAR + "-01-10");
        in(page, "meeting", "until").fill(YEAR + "-01-20");
        in(page, "meeting", "name").fill("人代会");
        in(page, "meeting", "saveMeeting").click();
        assertThat(page.locator("#meetings tbody tr")).containsText("人代会");
        Accessibility.check(page);
    }

    private static void absenceIsRecordedAndFollowed(Page page) {
        page.locator("#toInputs").click();
        in(page, "absence", "deputy").selectOption(new SelectOption().setIndex(1));
        in(page, "absence", "from").fill(YEAR + "-02-01");
        in(page, "absence", "until").fill(YEAR + "-12-31");
        in(page, "absence", "saveAbsence").click();
        assertThat(page.locator("#absences tbody tr")).containsText(YEAR + "-02-01");
        workOut(page);
        assertThat(page.locator("#changes")).containsText("换代表");
        Accessibility.check(page);
        publish(page, "新增接待 0 场");
    }

    private static void receptionIsMoved(Page page) {
        page.locator("#slots tbody a").last().click();
        page.locator("#change summary").click();
        Accessibility.check(page);
        in(page, "move", "date").fill("2019-01-01");
        in(page, "move", "reason").fill("站点装修");
        in(page, "move", "take").click();
        assertThat(page.locator("body")).containsText("不能改到过去的日子");
        assertThat(in(page, "move", "reason")).hasValue("站点装修");
        in(page, "move", "date").fill(YEAR + "-12-28");
        in(page, "move", "take").click();
        assertThat(page.locator("#content")).containsText("原定");
        assertThat(page.locator("#content")).containsText("站点装修");
    }

    private static void workOut(Page page) {
        page.navigate("/reception/plan.xhtml?" + PLACE);
        page.locator("#start").click();
        awaitEnd(page);
        Accessibility.check(page);
        page.locator("#seePlan").click();
        assertThat(page.locator("#slots")).isVisible();
    }

    private static void publish(Page page, String told) {
        page.locator("#publishNow").click();
        awaitEnd(page);
        assertThat(page.locator("#job")).containsText(told);
        page.locator("#seePlan").click();
        assertThat(page.locator("#changes")).containsText(AS_PLANNED);
    }

    /** The page tells by itself how far the job is; as long as that goes on, however slowly, there is something to wait for. */
    private static void awaitEnd(Page page) {
        Locator job = page.locator("#job");
        assertThat(job).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(STUCK));
        String shown = job.innerText();
        while ("RUNNING".equals(job.getAttribute("data-state"))) {
            String before = shown;
            page.waitForCondition(() -> !"RUNNING".equals(job.getAttribute("data-state")) || !job.innerText().equals(before),
                    new Page.WaitForConditionOptions().setTimeout(STUCK));
            shown = job.innerText();
        }
        assertThat(page.locator("#seePlan")).isVisible();
    }

    private static Locator in(Page page, String form, String id) {
        return page.locator("form[id=" + form + "] [id='" + id + "'], form[id=" + form + "] [id$=':" + id + "']");
    }
}
