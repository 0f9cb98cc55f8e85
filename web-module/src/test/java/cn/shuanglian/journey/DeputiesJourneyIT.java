package cn.shuanglian.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import cn.shuanglian.api.ApiClient;
import cn.shuanglian.api.Credentials;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

@Journey
@RunAsClient
class DeputiesJourneyIT {
    @Test
    void deputiesAreFoundByFacetsAndMovedTogetherUnlessSomebodyWasQuicker() {
        Page page = Visit.of(Credentials.user("LIAISON_OFFICE", "430300"));
        Visit.menu(page, "代表名册");
        Browser.shoot("deputies");
        narrow(page, "县");
        page.locator("#area").selectOption("430382");
        page.locator("form.search button[type=submit]").click();
        narrow(page, "女");
        assertThat(page.locator(".wide-facets a[aria-current=true]")).hasCount(2);
        Accessibility.check(page);

        page.locator("#deputies tbody input[type=checkbox]").nth(0).check();
        page.locator("#deputies tbody input[type=checkbox]").nth(1).check();
        String moved = page.locator("#deputies tbody th a").nth(0).innerText();
        page.locator("#bulkChosen").click();
        preview(page);
        assertThat(page.locator("#preview-lines tbody tr")).hasCount(2);
        Accessibility.check(page);
        Browser.shoot("bulk-edit");

        List<String> chosen = page.locator("#preview-lines tbody a").all().stream()
                .map(link -> link.getAttribute("href").replaceAll(".*id=", "")).toList();
        List<String> before = chosen.stream().map(DeputiesJourneyIT::delegation).toList();
        try {
            String name = page.locator("#preview-lines tbody a").first().innerText();
            move(chosen.get(0), "别处代表团");
            page.locator("#apply").click();
            assertThat(page.locator(".notice-bad")).containsText(name);

            page.locator("#apply").click();
            assertThat(page).hasURL(Pattern.compile(".*/registry/deputies\\.xhtml.*"));
            assertThat(page.locator(".notice-info")).containsText("已调整 2 条");
            page.locator("#words").fill(moved);
            page.locator("form.search button[type=submit]").click();
            assertThat(page.locator("#deputies tbody tr").first()).containsText("移动测试代表团");
        } finally {
            // They are people of the sample, whose sheet other tests hold against the register.
            for (int i = 0; i < chosen.size(); i++) {
                move(chosen.get(i), before.get(i));
            }
        }
    }

    @Test
    void whoIsNotFoundIsLookedForElsewhere() {
        Page page = Visit.of(Credentials.user("LIAISON_OFFICE", "430300"));
        page.navigate("/registry/deputies.xhtml?words=" + "查无此人");
        assertThat(page.locator(".empty")).containsText("没有符合条件的代表");
        Accessibility.check(page);
        page.locator(".empty a").click();
        assertThat(page.locator("#deputies tbody tr")).hasCount(50);
        page.navigate("/registry/roster.xhtml?area=430382&level=COUNTY");
        assertThat(page.locator("h1")).containsText("代表花名册");
        Accessibility.check(page);
    }

    private static void narrow(Page page, String value) {
        page.locator(".wide-facets .facet-name").getByText(value, new Locator.GetByTextOptions().setExact(true)).first().click();
    }

    private static void preview(Page page) {
        page.locator("#change").selectOption("DELEGATION");
        page.locator("#next").click();
        page.locator("#to").fill("移动测试代表团");
        page.locator("#preview").click();
    }

    private static String delegation(String id) {
        return ApiClient.forArea("430300").get("/deputies/" + id).expect(200).json().path("delegation").asText();
    }

    /** As another client does it. */
    private static void move(String id, String delegation) {
        ApiClient.forArea("430300").post("/deputies/batch",
                Map.of("items", List.of(Map.of("deputy", id, "change", "DELEGATION", "to", delegation)))).expect(207);
    }
}
