package cn.shuanglian.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import cn.shuanglian.api.Credentials;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/** The figures of 2018 as the two cities published them (S8); the other tests record in the current year. */
@Journey
@RunAsClient
class StatisticsJourneyIT {

    @Test
    void theFiguresOfZhuzhouAddUpAndLeadToTheirRecords() {
        Page page = figures("430200", "1672", "904");
        Browser.shoot("statistics");
        addsUp(page, 1672, 904);
        page.locator("[id='figure-solved'] a").click();

        assertThat(page).hasURL(Pattern.compile(".*/reception/opinions\\.xhtml\\?.*"));
        assertThat(page.locator("#found")).hasText("共 904 条意见");
        Accessibility.check(page);
    }

    @Test
    void theFiguresOfXiangtanAddUpAndLeadToTheirRecords() {
        Page page = figures("430300", "1820", "890");
        addsUp(page, 1820, 890);
        Locator first = page.locator("#breakdown tbody tr").first().locator("td a").first();
        int collected = number(first);
        first.click();

        assertThat(page.locator("#found")).hasText("共 " + collected + " 条意见");
    }

    @Test
    void theSameFiguresAddUpByCategoryToo() {
        Page page = figures("430200", "1672", "904");
        page.locator("#by").selectOption("CATEGORY");
        page.locator("form.filters button[type=submit]").click();

        assertThat(page.locator("#by")).hasValue("CATEGORY");
        addsUp(page, 1672, 904);
        Accessibility.check(page);
    }

    @Test
    void aScoreGoesDownToTheReceptionItComesFrom() {
        Page page = Visit.of(Credentials.user("AUDITOR"));
        Visit.menu(page, "履职评价");
        page.navigate("/evaluation/assessments.xhtml?year=2018&words=何嘉燕");
        page.locator("#assessments tbody a").first().click();
        assertThat(page.locator("h1")).containsText("何嘉燕");
        Accessibility.check(page);
        Browser.shoot("assessment");
        page.locator("#lines a[href*='/reception/reception.xhtml']").first().click();

        assertThat(page).hasURL(Pattern.compile(".*/reception/reception\\.xhtml\\?id=\\d+"));
        assertThat(page.locator("main table")).containsText("何嘉燕");
        Accessibility.check(page);
    }

    private static Page figures(String area, String collected, String solved) {
        Page page = Visit.of(Credentials.user("LIAISON_OFFICE", "430000"));
        Visit.menu(page, "统计分析");
        page.locator("#area").selectOption(area);
        page.locator("#from").fill("2018-01-01");
        page.locator("#to").fill("2018-12-31");
        page.locator("form.filters button[type=submit]").click();

        assertThat(page.locator("[id='figure-collected'] .figure-value")).hasText(collected);
        assertThat(page.locator("[id='figure-solved'] .figure-value")).hasText(solved);
        Accessibility.check(page);
        return page;
    }

    private static void addsUp(Page page, int collected, int solved) {
        Locator rows = page.locator("#breakdown tbody tr");
        int[] sums = new int[2];
        for (Locator row : rows.all()) {
            sums[0] += number(row.locator("td").nth(0));
            sums[1] += number(row.locator("td").nth(1));
        }
        Assertions.assertThat(sums).containsExactly(collected, solved);
        Assertions.assertThat(rows.count()).isGreaterThan(1);
        assertThat(page.locator("#sums td").nth(0)).hasText(Integer.toString(collected));
        assertThat(page.locator("#sums td").nth(1)).hasText(Integer.toString(solved));
    }

    private static int number(Locator cell) {
        return Integer.parseInt(cell.innerText().strip());
    }
}
