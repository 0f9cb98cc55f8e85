package cn.shuanglian.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The reception desk as an officer works at it: after the reception is opened, with the keyboard only. */
final class Desk {
    private final Page page;

    Desk(Page page) {
        this.page = page;
    }

    /** Opens a reception of today at the station whose desk is shown; the cursor is on the first deputy afterwards. */
    void open(String start, String end) {
        Visit.field(page, "start").fill(start);
        Visit.field(page, "end").fill(end);
        page.locator("[id$=openNow]").click();
        assertThat(page.locator("#attendance .seats input").first()).isFocused();
    }

    /** Ticks the first deputy; the cursor is on the first field of an opinion afterwards. */
    void firstDeputyCame() {
        press("Space", "Control+Enter");
        assertThat(page.locator("#attendance .badge")).hasText("已登记");
        assertThat(Visit.field(page, "deputyId")).isFocused();
    }

    /** Goes from the deputy on to the text, with the second category and the first kind of speaker. */
    void type(String phone, String title, String text) {
        press("Enter", "ArrowDown", "ArrowDown", "Enter", "ArrowDown", "Enter");
        write("王桂芳");
        press("Enter");
        write(phone);
        press("Enter");
        write("12");
        press("Enter");
        write(title);
        press("Enter");
        write(text);
    }

    /** From the text to the choice of the route, one up to what is answered on the spot, and the answer. */
    void answerOnTheSpot(String reply) {
        press("Tab", "ArrowUp", "Tab", "ArrowDown", "Enter", "ArrowDown", "Enter");
        write(reply);
    }

    /** Saves by keyboard and waits until so many opinions stand in the list. */
    void save(int recorded) {
        press("Control+Enter");
        assertThat(recorded()).hasCount(recorded);
        assertThat(Visit.field(page, "deputyId")).isFocused();
    }

    /** What is recorded at this reception, the last one on top. */
    Locator recorded() {
        return page.locator("#recorded li");
    }

    void press(String... keys) {
        for (String key : keys) {
            page.keyboard().press(key);
        }
    }

    void write(String words) {
        page.keyboard().type(words);
    }
}
