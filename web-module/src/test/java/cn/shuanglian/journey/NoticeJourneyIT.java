package cn.shuanglian.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import cn.shuanglian.api.Credentials;
import cn.shuanglian.server.TestServer;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@Journey
@RunAsClient
class NoticeJourneyIT {
    private static final String IDS = "(431100101, 431100102)";

    @BeforeEach
    void tellTheOffice() throws SQLException {
        leaveNothing();
        told(431100101, "SEAT_DECLINED", "3 月 16 日\u001f试读站\u001f试读代表\u001f\u001f外出学习", "'/reception/receptions.xhtml'", "UNCERTAIN");
        told(431100102, "FORECAST_PUBLISHED", "2026 年\u001f试读市\u001f", "null", "SENT");
    }

    @AfterEach
    void leaveNothing() throws SQLException {
        sql("delete from registry_notice_read where notice_id in " + IDS);
        sql("delete from registry_delivery where notice_id in " + IDS);
        sql("delete from registry_notice where id in " + IDS);
    }

    @Test
    void theOfficeReadsWhatItWasToldAndDecidesAboutAMailNobodyKnowsAbout() {
        Page page = Visit.of(Credentials.user("LIAISON_OFFICE", "430300"));
        assertThat(page.locator("#inboxWay .inbox-count")).isVisible();

        page.locator("#inboxWay").click();
        assertThat(page.locator("h1")).hasText("我的通知");
        Accessibility.check(page);
        Locator declined = line(page, "试读代表");
        assertThat(declined).containsText("外出学习");
        assertThat(declined.locator(".badge")).hasText("未读");
        line(page, "试读市").locator("[id$=mark]").click();
        assertThat(line(page, "试读市").locator(".badge")).hasCount(0);
        assertThat(line(page, "试读代表").locator(".badge")).hasText("未读");
        line(page, "试读代表").locator("[id$=open]").click();
        assertThat(page).hasURL(Pattern.compile(".*/reception/receptions\\.xhtml"));
        page.navigate("/registry/inbox.xhtml?unread=true");
        assertThat(line(page, "试读代表")).hasCount(0);

        Visit.menu(page, "发送记录");
        page.navigate("/registry/deliveries.xhtml?open=true&kind=SEAT_DECLINED");
        Locator uncertain = page.locator("#deliveries tbody tr").filter(new Locator.FilterOptions().setHasText("不能确定"));
        assertThat(uncertain).containsText("发送时服务器停止");
        Accessibility.check(page);
        uncertain.locator("[id$=again]").click();
        assertThat(page.locator("main")).containsText("已重新排队发送");
        page.navigate("/registry/deliveries.xhtml?state=READY&kind=SEAT_DECLINED");
        assertThat(page.locator("#deliveries tbody")).containsText("待发");
    }

    @Test
    void aDeputySaysWhereToBeWrittenToAndSeesWhatIsWrongAtTheField() throws SQLException {
        Credentials deputy = Credentials.user("DEPUTY");
        try {
            Page page = Visit.of(deputy);
            page.locator("details.who summary").click();
            page.locator("a[href$='/registry/contact.xhtml']").click();
            assertThat(page.locator("h1")).hasText("我的联系方式");
            Accessibility.check(page);
            Visit.field(page, "mail").fill("zhang");
            Visit.field(page, "mobile").fill("13800001111");
            page.locator("#save").click();
            assertThat(page.locator(".ui-message-error")).containsText("电子邮箱");
            assertThat(Visit.field(page, "mobile")).hasValue("13800001111");
            Visit.field(page, "mail").fill("zhang@example.cn");
            page.locator("#save").click();
            assertThat(page.locator("main")).containsText("联系方式已保存");
            assertThat(Visit.field(page, "mail")).hasValue("zhang@example.cn");
        } finally {
            sql("delete c from registry_contact c join registry_account a on a.person_id = c.person_id where a.login = '" + deputy.login() + "'");
        }
    }

    private static Locator line(Page page, String words) {
        return page.locator("#inbox > li").filter(new Locator.FilterOptions().setHasText(words));
    }

    private static void told(long id, String kind, String arguments, String path, String state) throws SQLException {
        sql("insert into registry_notice (id, tell_key, recipient, office_area, office_role, area_code, kind, arguments, path, told_at, shown_from) values (" + id
                + ", 'journey:" + id + "', 'office:430300:LIAISON_OFFICE', '430300', 'LIAISON_OFFICE', '430300', '" + kind + "', '" + arguments + "', " + path
                + ", 1790000000000, 1790000000000)");
        sql("insert into registry_delivery (id, notice_id, area_code, channel, state, due_at, attempts, detail, version) values (" + id + ", " + id
                + ", '430300', 'MAIL', '" + state + "', 1790000000000, 1, " + (state.equals("SENT") ? "null" : "'NODE_STOPPED'") + ", 1)");
    }

    private static void sql(String change) throws SQLException {
        try (Connection connection = TestServer.database().connect(); Statement statement = connection.createStatement()) {
            statement.executeUpdate(change);
        }
    }
}
