package cn.shuanglian.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import cn.shuanglian.api.Credentials;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

@Journey
@RunAsClient
class LoginJourneyIT {
    private static final Pattern LOGIN_PAGE = Pattern.compile(".*/login\\.xhtml.*");

    @Test
    void whoeverIsNotLoggedInIsLedToTheLoginPage() {
        Page page = Browser.page();
        page.navigate("/");

        assertThat(page).hasURL(LOGIN_PAGE);
        assertThat(page.locator("html")).hasAttribute("lang", Pattern.compile("zh.*"));
        Accessibility.check(page);
        Browser.shoot("login");
    }

    @Test
    void anOfficerComesInAndLeavesAgain() {
        Credentials officer = Credentials.user("LIAISON_OFFICE");
        Page page = Browser.page();
        page.navigate("/");
        enter(page, officer.login(), officer.password());

        assertThat(page).not().hasURL(LOGIN_PAGE);
        assertThat(page.locator("nav.side-menu")).isVisible();
        Accessibility.check(page);
        Browser.shoot("home");

        page.locator("details.who summary").click();
        page.locator("[id$=logOut]").click();
        assertThat(page).hasURL(LOGIN_PAGE);
        page.navigate("/");
        assertThat(page).hasURL(LOGIN_PAGE);
    }

    @Test
    void aWrongPasswordLeadsNowhere() {
        Page page = Browser.page();
        page.navigate("/");
        enter(page, Credentials.user("AUDITOR").login(), "not-the-password");

        assertThat(page).hasURL(LOGIN_PAGE);
        assertThat(page.locator("#messages")).not().isEmpty();
    }

    private static void enter(Page page, String login, String password) {
        page.locator("#name").fill(login);
        page.locator("#password").fill(password);
        page.locator("#enter").click();
    }
}
