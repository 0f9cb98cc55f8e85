package cn.shuanglian.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import cn.shuanglian.api.Credentials;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;

/** What every walk begins and ends with: coming in, opening a page and leaving, by what a person sees. */
final class Visit {
    static final Pattern LOGIN_PAGE = Pattern.compile(".*/login\\.xhtml.*");

    private Visit() {
    }

    /** Opens the system's root and logs in there; the home page is open afterwards. */
    static Page of(Credentials person) {
        Page page = Browser.page();
        page.navigate("/");
        enter(page, person.login(), person.password());
        assertThat(page.locator("nav.side-menu")).isVisible();
        return page;
    }

    static void enter(Page page, String login, String password) {
        field(page, "name").fill(login);
        field(page, "password").fill(password);
        page.locator("#enter").click();
    }

    /** Opens a page by its entry in the menu and checks that everyone can use it. */
    static void menu(Page page, String entry) {
        page.locator("nav.side-menu").getByText(entry, new Locator.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator("h1")).hasText(entry);
        Accessibility.check(page);
    }

    static void leave(Page page) {
        page.locator("details.who summary").click();
        page.locator("[id$=logOut]").click();
        assertThat(page).hasURL(LOGIN_PAGE);
    }

    /** An input by the id it has in its page, whatever its form and frame are called. */
    static Locator field(Page page, String id) {
        return page.locator("[id='" + id + "'], [id$=':" + id + "']");
    }
}
