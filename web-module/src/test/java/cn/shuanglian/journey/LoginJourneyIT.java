package cn.shuanglian.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import cn.shuanglian.api.Credentials;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

@Journey
@RunAsClient
class LoginJourneyIT {
    private static final String PRINTED = "年预告";

    @Test
    void whoeverIsNotLoggedInIsLedToTheLoginPage() {
        Page page = Browser.page();
        page.navigate("/");

        assertThat(page).hasURL(Visit.LOGIN_PAGE);
        assertThat(page.locator("html")).hasAttribute("lang", Pattern.compile("zh.*"));
        assertThat(page.locator("h1")).hasText("登录");
        Accessibility.check(page);
        Browser.shoot("login");
    }

    @Test
    void anOfficerComesInAndLeavesAgain() {
        Page page = Visit.of(Credentials.user("LIAISON_OFFICE"));

        assertThat(page.locator("h1")).containsText("您好");
        assertThat(page.locator("aside.sample-data")).containsText("样例数据");
        Accessibility.check(page);
        Browser.shoot("home");

        Visit.leave(page);
        page.navigate("/");
        assertThat(page).hasURL(Visit.LOGIN_PAGE);
    }

    @Test
    void aWrongPasswordIsToldAndTheLoginStays() {
        String login = Credentials.user("AUDITOR").login();
        Page page = Browser.page();
        page.navigate("/");
        Visit.enter(page, login, "not-the-password");

        assertThat(page.locator("#messages .notice")).isVisible();
        assertThat(page).hasURL(Visit.LOGIN_PAGE);
        assertThat(Visit.field(page, "name")).hasValue(login);
        assertThat(Visit.field(page, "password")).hasValue("");
        Accessibility.check(page);
    }

    @Test
    void languageAndLargeTypeStayFromPageToPage() {
        Page page = Visit.of(Credentials.user("DIRECTORS"));
        page.locator("button.switch[value=en]").click();
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        page.locator("button.switch[value=large]").click();
        page.locator("nav.side-menu a[href*='/reception/receptions.xhtml']").click();

        assertThat(page.locator("html")).hasAttribute("lang", "en");
        assertThat(page.locator("html")).hasClass(Pattern.compile(".*type-large.*"));
        assertThat(page.locator("h1")).hasText("Receptions");
        Accessibility.check(page);

        page.locator("button.switch[value=zh_CN]").click();
        page.locator("button.switch[value=normal]").click();
        assertThat(page.locator("h1")).hasText("接待活动");
        assertThat(page.locator("html")).hasClass(Pattern.compile(".*type-normal.*"));
    }

    @Test
    void aPageOfAnotherRoleIsRefused() {
        Page page = Visit.of(Credentials.user("STATION_OFFICER"));
        Response answer = page.navigate("/registry/imports.xhtml");

        Assertions.assertThat(answer.status()).isEqualTo(403);
        assertThat(page.locator("h1")).hasText("没有权限");
        Accessibility.check(page);
    }

    @Test
    void theSystemAdministratorFindsAccountsAndNoOpinions() {
        menuIs("SYSTEM_ADMIN", "首页", "账号管理", "检索索引");
    }

    @Test
    void theSecurityAdministratorFindsAccountsAndSystems() {
        menuIs("SECURITY_ADMIN", "首页", "账号管理", "接入系统", "事件推送");
    }

    @Test
    void theAuditAdministratorFindsNeither() {
        menuIs("AUDIT_ADMIN", "首页");
    }

    @Test
    void aDeputyFindsTheOwnWorkAndNoFigures() {
        menuIs("DEPUTY", "首页", "待办", "我的通知", "接待活动", "接待日历", "我的接待", "预约接待", "年预告", "接待记录确认", "意见办理", "代表建议", "意见检索", "期限", "承诺台账", "隐患排查", "小组活动", "帮扶实事", "代表名册", "代表小组", "联络站点", "站点分布图", "双联结对", "履职评价", "制度规定", "制度文件", "意见类别", "答复分类");
    }

    private static void menuIs(String role, String... entries) {
        Page page = Visit.of(Credentials.user(role));

        assertThat(page.locator("nav.side-menu a")).hasText(entries);
        for (int at = 0; at < entries.length; at++) {
            page.locator("nav.side-menu a").nth(at).click();
            if (entries[at].equals(PRINTED)) {
                // A sheet to print stands alone, without the menu; MyReceptionsJourneyIT reads it.
                assertThat(page.locator("h1")).containsText(PRINTED);
                page.goBack();
                continue;
            }
            assertThat(page.locator("nav.side-menu a").nth(at)).hasAttribute("aria-current", "page");
            Accessibility.check(page);
        }
    }
}
