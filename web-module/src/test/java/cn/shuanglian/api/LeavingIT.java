package cn.shuanglian.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** The button that logs out is a form on every page, whose filters and tables must not stand in its way. */
@ArquillianTest
@RunAsClient
class LeavingIT {
    private static final Pattern LINK = Pattern.compile("href=\"(/(?:registry|reception|evaluation)/[A-Za-z]+\\.xhtml)\"");
    private static final int FEWEST_PAGES = 25;

    @Test
    void everyPageOfTheMenuCanBeLeft() throws Exception {
        Credentials clerk = Credentials.user("LIAISON_OFFICE", "430300");
        SoftAssertions all = new SoftAssertions();
        Set<String> pages = pages(Session.of(clerk).get("/index.xhtml").body());
        assertThat(pages).hasSizeGreaterThan(FEWEST_PAGES);
        for (String page : pages) {
            Session session = Session.of(clerk);
            if (session.get(page).body().contains("id=\"leave\"")) {
                all.assertThat(session.submit(page, "leave", Map.of("leave:logOut", "x")).statusCode()).as(page).isEqualTo(200);
                all.assertThat(session.get("/index.xhtml").uri().getPath()).as("after leaving " + page).startsWith("/login");
            }
        }
        all.assertAll();
    }

    private static Set<String> pages(String home) {
        Set<String> pages = new TreeSet<>();
        Matcher links = LINK.matcher(home);
        while (links.find()) {
            pages.add(links.group(1));
        }
        return pages;
    }
}
