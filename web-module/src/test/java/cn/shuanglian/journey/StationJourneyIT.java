package cn.shuanglian.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import cn.shuanglian.api.Answer;
import cn.shuanglian.api.ApiClient;
import cn.shuanglian.api.Credentials;
import cn.shuanglian.api.Scanner;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

@Journey
@RunAsClient
class StationJourneyIT {
    private static final Pattern STATION = Pattern.compile(".*/registry/station\\.xhtml\\?id=\\d+");

    @Test
    void aStationIsRegisteredCheckedPhotographedAndPaidFor() throws IOException {
        Page page = registered("橘洲社区人大代表联络站");
        String address = page.url();
        assertThat(page.locator("#facts")).containsText("解放东路 8 号");
        assertThat(page.locator("#officerPhone")).hasText("138******22");
        Accessibility.check(page);
        phoneIsShownForAReason(page);

        page.locator("#check").click();
        Accessibility.check(page);
        page.locator("[id='standards:parts:0:rows:0:met:0']").check();
        page.locator("[id='standards:parts:1:rows:2:met:1']").check();
        page.locator("[id='standards:parts:1:rows:2:note']").fill("公示栏没有更新");
        page.locator("[id='standards:save']").click();
        assertThat(page).hasURL(STATION);
        assertThat(page.locator("#standards .note")).hasText("18 项中有 1 项达标（6%）。");
        assertThat(page.locator("#standards tbody .badge-bad")).hasCount(1);
        assertThat(page.locator("#standards")).containsText("公示栏没有更新");

        photograph(page);
        spend(page);
        Accessibility.check(page);

        page.navigate(address);
        page.getByText("打印门牌").click();
        Accessibility.check(page);
        byte[] picture = page.locator("#stationCode").screenshot();
        Assertions.assertThat(Scanner.read(ImageIO.read(new ByteArrayInputStream(picture)))).isEqualTo(address);
    }

    @Test
    void whatSomebodyElseChangedMeanwhileIsShownAndNothingTypedIsLost() {
        Page page = registered("银杏社区人大代表联络站");
        String path = "/stations/" + page.url().replaceAll(".*id=", "");
        page.locator("#amend").click();
        ApiClient province = ApiClient.forArea("430000");
        Answer read = province.get(path);
        province.put(path, read.etag(), Map.of("name", "银杏社区人大代表联络站", "kind", "COMMUNITY", "host", "DEPUTIES", "address", "别人写的地址")).expect(200);

        Visit.field(page, "openingHours").fill("每周三下午");
        page.locator("#save").click();
        assertThat(page.locator(".notice-bad")).containsText("刚被别人改过");
        assertThat(page.locator("#facts")).containsText("别人写的地址");
        assertThat(Visit.field(page, "openingHours")).hasValue("每周三下午");
        Accessibility.check(page);

        page.locator("#save").click();
        assertThat(page).hasURL(STATION);
        assertThat(page.locator("#facts")).containsText("每周三下午");
    }

    @Test
    void aNameThatIsTakenIsSaidBesideItsField() {
        registered("白沙社区人大代表联络站");
        Page page = Browser.page();
        page.navigate("/registry/stationForm.xhtml");
        fill(page, "白沙社区人大代表联络站");
        page.locator("#save").click();

        assertThat(page.locator("#nameField\\:for, .field", new Page.LocatorOptions().setHasText("已有名为")).first()).isVisible();
        assertThat(Visit.field(page, "address")).hasValue("解放东路 8 号");
        Accessibility.check(page);
    }

    @Test
    void theMapLeadsDownFromTheProvinceToAStation() {
        Page page = Visit.of(Credentials.user("LIAISON_OFFICE", "430000"));
        Visit.menu(page, "站点分布图");
        page.navigate("/registry/stationMap.xhtml?on=2018-12-31");
        assertThat(page.locator(".tile-link")).hasCount(14);
        assertThat(page.locator("#areas tbody tr")).hasCount(14);
        Browser.shoot("station-map");
        page.locator(".tile-link[title^='株洲市']").focus();
        page.keyboard().press("Enter");

        assertThat(page.locator(".lead")).containsText("株洲市");
        assertThat(page.locator("#sums td").first()).hasText("61");
        Accessibility.check(page);
        page.locator("#areas").getByText("芦淞区").click();
        assertThat(page.locator("#stationNames li")).hasCount(21);
        Accessibility.check(page);
        page.locator("#stationNames").getByText("芦淞区桥头社区人大代表联系人民群众工作室").click();
        assertThat(page.locator("h1")).hasText("芦淞区桥头社区人大代表联系人民群众工作室");
        Accessibility.check(page);
    }

    private static Page registered(String name) {
        Page page = Visit.of(Credentials.user("LIAISON_OFFICE", "430000"));
        Visit.menu(page, "联络站点");
        page.locator("#newStation").click();
        Accessibility.check(page);
        fill(page, name);
        page.locator("#save").click();
        assertThat(page.locator("h1")).hasText(name);
        assertThat(page).hasURL(STATION);
        return page;
    }

    /** In a county of which the sample knows no stations. */
    private static void fill(Page page, String name) {
        Visit.field(page, "name").fill(name);
        Visit.field(page, "area").fill("430104");
        Visit.field(page, "kind").selectOption("COMMUNITY");
        Visit.field(page, "fundingPerYear").fill("20000");
        Visit.field(page, "address").fill("解放东路 8 号");
        Visit.field(page, "officer").fill("李文");
        Visit.field(page, "officerPhone").fill("13800002222");
    }

    private static void phoneIsShownForAReason(Page page) {
        page.locator("#phoneReveal summary").click();
        page.locator("#show").click();
        assertThat(page.locator("#phoneReveal .ui-message-error")).isVisible();
        Visit.field(page, "reason").fill("通知接待日改期");
        page.locator("#show").click();
        assertThat(page.locator("#officerPhone")).hasText("13800002222");
        page.navigate(page.url().contains("id=") ? page.url() : page.locator("#amend").getAttribute("href").replace("stationForm", "station"));
        assertThat(page.locator("#officerPhone")).hasText("138******22");
    }

    private static void photograph(Page page) throws IOException {
        page.getByText("上传照片").click();
        Accessibility.check(page);
        Locator file = page.locator("input[type=file]");
        file.setInputFiles(new FilePayload("照片.pdf", "application/pdf", "%PDF-1.4\n1 0 obj\n<<>>\nendobj\n%%EOF".getBytes(StandardCharsets.US_ASCII)));
        page.locator("#store").click();
        assertThat(page.locator(".ui-message-error")).isVisible();

        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", png);
        page.locator("input[type=file]").setInputFiles(new FilePayload("照片.png", "image/png", png.toByteArray()));
        page.locator("#store").click();
        assertThat(page).hasURL(STATION);
        Assertions.assertThat(page.locator("#stationPhoto").evaluate("picture => picture.naturalWidth")).isEqualTo(40);
    }

    private static void spend(Page page) {
        page.locator("#spend").click();
        Visit.field(page, "spentOn").fill("2026-01-15");
        Visit.field(page, "amount").fill("20000.505");
        Visit.field(page, "voucher").fill("2026-001");
        Visit.field(page, "purpose").fill("接待桌椅");
        page.locator("#log").click();
        assertThat(page.locator(".ui-message-error")).isVisible();
        assertThat(Visit.field(page, "purpose")).hasValue("接待桌椅");
        Visit.field(page, "amount").fill("20000.50");
        page.locator("#log").click();
        assertThat(page.locator("#entries tbody tr")).hasCount(1);
        assertThat(page.locator("#years tr", new Page.LocatorOptions().setHasText("2026")).first()).containsText("超支");

        page.locator("#takeBack summary").click();
        Visit.field(page, "entry").selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
        Visit.field(page, "reason").fill("记错了站");
        page.locator("#reverse").click();
        assertThat(page.locator("#entries tbody tr")).hasCount(2);
        assertThat(page.locator("#years")).not().containsText("超支");
    }
}
