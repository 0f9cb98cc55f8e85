package cn.shuanglian.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import cn.shuanglian.api.ApiClient;
import cn.shuanglian.api.Credentials;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

@Journey
@RunAsClient
class DeputyJourneyIT {

    @Test
    void aNewDeputyIsGivenAPostAndBecomesALeadingCadre() {
        Page page = Visit.of(Credentials.user("LIAISON_OFFICE", "430000"));
        register(page, "新任甲", "1975-05-01");
        assertThat(page.locator("#cadreNow")).containsText("不是党政领导干部");
        Accessibility.check(page);

        post(page, "衡阳市财政局", "GOVERNMENT", "局长", "131");
        assertThat(page.locator("#messages .notice")).containsText("任职已保存");
        assertThat(page.locator("#cadreNow")).hasText("按任职推算，是党政领导干部。");

        page.locator("#file").click();
        assertThat(page.locator("h1")).hasText("新任甲");
        assertThat(page.locator(".lead .badge").first()).hasText("党政领导干部");
        assertThat(page.locator("#postTable")).containsText("衡阳市财政局");
        assertThat(page.locator("#postTable")).containsText("县处级正职");
        assertThat(page.locator("#phone")).hasText("138******88");
        Accessibility.check(page);
        page.locator("#phoneReveal summary").click();
        Visit.field(page, "reason").fill("通知参加会议");
        Visit.field(page, "show").click();
        assertThat(page.locator("#phone")).hasText("13800008888");
        Browser.shoot("deputy");
    }

    @Test
    void whatIsRefusedIsToldAtItsFieldAndNothingTypedIsLost() {
        String member = ApiClient.forArea("430300").get("/deputies?area=430300&level=CITY&limit=500").data().findParents("standingCommitteePost")
                .stream().filter(row -> row.path("standingCommitteePost").isTextual()).findFirst().orElseThrow().path("id").asText();
        Page page = Visit.of(Credentials.user("LIAISON_OFFICE", "430300"));
        page.navigate("/registry/deputyEdit.xhtml?id=" + member);
        int posts = page.locator("#postTable tbody tr").count();

        post(page, "湘潭市中级人民法院", "COURT", "副院长", "132");

        assertThat(page.locator("#post .ui-message-error-detail")).containsText("组织法第四十七条");
        assertThat(Visit.field(page, "organisation")).hasValue("湘潭市中级人民法院");
        assertThat(Visit.field(page, "title")).hasValue("副院长");
        assertThat(page.locator("#postTable tbody tr")).hasCount(posts);
    }

    private static void register(Page page, String name, String born) {
        Visit.menu(page, "代表名册");
        page.locator("#register").click();
        page.locator("#area").selectOption(new SelectOption().setLabel("衡阳市"));
        page.locator("form.filters button").click();
        Visit.field(page, "name").fill(name);
        Visit.field(page, "bornOn").fill(born);
        Visit.field(page, "phone").fill("13800008888");
        Visit.field(page, "congress").fill("第十五届");
        Visit.field(page, "electedBy").fill("衡阳县人民代表大会");
        Visit.field(page, "since").fill("2018-01-10");
        Accessibility.check(page);
        page.locator("#save").click();
        assertThat(page.locator("h1")).hasText("编辑档案");
    }

    private static void post(Page page, String organisation, String kind, String title, String rank) {
        Visit.field(page, "organisation").fill(organisation);
        Visit.field(page, "organisationKind").selectOption(kind);
        Visit.field(page, "title").fill(title);
        Visit.field(page, "rankCode").selectOption(rank);
        Visit.field(page, "savePost").click();
    }
}
