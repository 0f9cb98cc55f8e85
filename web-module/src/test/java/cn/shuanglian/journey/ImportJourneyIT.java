package cn.shuanglian.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import cn.shuanglian.api.Credentials;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

@Journey
@RunAsClient
class ImportJourneyIT {
    private static final String HEADER = "湘潭市承办单位名册\n行政区划,单位名称,单位类型\n";
    private static final String SPOILED = HEADER + "430300,湘潭市档案馆,其他\n439999,湘潭市气象局,政府部门\n430300,湘潭市烟草专卖局,公司\n";
    private static final String MENDED = HEADER + "430300,湘潭市档案馆,其他\n430300,湘潭市气象局,政府部门\n430300,湘潭市烟草专卖局,其他\n";

    @Test
    void aSheetIsTriedMendedAndStoredOnce() {
        Page page = Visit.of(Credentials.user("LIAISON_OFFICE", "430300"));
        Visit.menu(page, "数据导入");
        takeIn(page, SPOILED, "tryOut");

        assertThat(page.locator("#job .badge")).hasText("检查有错误");
        assertThat(page.locator("#problems tbody tr")).hasCount(2);
        saysOf(page, 0, "4", "行政区划", "439999");
        saysOf(page, 1, "5", "单位类型", "公司");
        Accessibility.check(page);
        Browser.shoot("imports");
        found(page, "湘潭市档案馆", 0);

        Visit.menu(page, "数据导入");
        takeIn(page, SPOILED, "store");
        assertThat(page.locator("#job .badge")).hasText("未保存");
        found(page, "湘潭市档案馆", 0);

        Visit.menu(page, "数据导入");
        takeIn(page, MENDED, "store");
        figuresAre(page, "3", "0", "0", "0");
        Accessibility.check(page);
        found(page, "湘潭市档案馆", 1);
        found(page, "湘潭市气象局", 1);

        Visit.menu(page, "数据导入");
        takeIn(page, MENDED, "store");
        figuresAre(page, "0", "0", "3", "0");
        found(page, "湘潭市档案馆", 1);
    }

    @Test
    void aMissingFileIsSaidBesideItsField() {
        Page page = Visit.of(Credentials.user("LIAISON_OFFICE", "430300"));
        Visit.menu(page, "数据导入");
        Visit.field(page, "kind").selectOption("units");
        page.locator("#tryOut").click();

        assertThat(page.locator(".ui-message-error")).containsText("请选择文件");
        assertThat(Visit.field(page, "kind")).hasValue("units");
        Accessibility.check(page);
    }

    /** Title row and header are rows 1 and 2, as the office sees them in its own program. */
    private static void takeIn(Page page, String sheet, String button) {
        Visit.field(page, "kind").selectOption("units");
        page.locator("input[type=file]").setInputFiles(
                new FilePayload("承办单位.csv", "text/csv", sheet.getBytes(StandardCharsets.UTF_8)));
        page.locator("#" + button).click();
        assertThat(page.locator("#job .figures")).isVisible();
    }

    private static void saysOf(Page page, int at, String row, String column, String value) {
        Locator cells = page.locator("#problems tbody tr").nth(at).locator("td");
        assertThat(cells.nth(0)).hasText(row);
        assertThat(cells.nth(1)).hasText(column);
        assertThat(cells.nth(2)).hasText(value);
        assertThat(cells.nth(3)).containsText(value);
    }

    private static void figuresAre(Page page, String... createdUpdatedUnchangedRejected) {
        assertThat(page.locator("#job .figure-value")).hasText(createdUpdatedUnchangedRejected);
    }

    private static void found(Page page, String unit, int times) {
        page.navigate("/registry/units.xhtml");
        Accessibility.check(page);
        page.locator("#words").fill(unit);
        page.locator("form.filters button[type=submit]").click();
        assertThat(page.locator("#words")).hasValue(unit);
        assertThat(page.locator("#units tbody tr")).hasCount(times);
    }
}
