package cn.shuanglian.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import cn.shuanglian.api.ActivityArea;
import cn.shuanglian.api.Credentials;
import cn.shuanglian.server.TestServer;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@Journey
@RunAsClient
class ActivityJourneyIT {
    private static final String YESTERDAY = TestServer.today().minusDays(1).toString();

    @BeforeEach
    @AfterEach
    void clear() {
        ActivityArea.clear();
    }

    @Test
    void aLeaderPlansInvitesAndWritesDownWhoCame() {
        Page page = Visit.of(Credentials.user("GROUP_LEADER"));
        Visit.menu(page, "小组活动");
        assertThat(page.locator(".empty")).containsText("没有小组活动");
        page.locator("#plan").click();
        Accessibility.check(page);
        page.locator("#save").click();
        assertThat(page.locator(".ui-message-error").first()).containsText("请填写");
        Accessibility.check(page);
        Visit.field(page, "kind").selectOption("INSPECTION");
        Visit.field(page, "group").selectOption(new SelectOption().setIndex(1));
        Visit.field(page, "topic").fill("视察农村饮水安全");
        Visit.field(page, "date").fill(YESTERDAY);
        Visit.field(page, "start").fill("09:00");
        Visit.field(page, "end").fill("08:00");
        Visit.field(page, "place").fill("石潭镇水厂");
        page.locator("#save").click();
        assertThat(page.locator(".ui-message-error")).containsText("结束时间应晚于开始时间");
        assertThat(Visit.field(page, "topic")).hasValue("视察农村饮水安全");
        Visit.field(page, "end").fill("11:00");
        page.locator("#save").click();

        assertThat(page.locator("#messages .notice")).containsText("已安排");
        page.locator("#inviteMembers").click();
        assertThat(page.locator("#messages .notice")).containsText("邀请已发出");
        int invited = page.locator("#attendance tbody tr").count();
        assertThat(page.locator("#inviteesHead")).containsText(Integer.toString(invited));
        Accessibility.check(page);
        page.locator("#holding select").first().selectOption("EXCUSED");
        page.locator("#holding textarea").fill("水质合格，管网老化。");
        page.locator("[id='hold:take']").click();
        assertThat(page.locator("#messages .notice")).containsText("到会情况已登记");
        assertThat(page.locator("#attendance .badge-good")).hasCount(invited - 1);
        assertThat(page.locator("#findings")).containsText("管网老化");
        Accessibility.check(page);

        page.navigate("/reception/activities.xhtml");
        assertThat(page.locator("#activities tbody tr")).hasCount(1);
        page.navigate("/reception/activityGoals.xhtml?year=" + TestServer.today().minusDays(1).getYear());
        assertThat(page.locator("#figures")).containsText("1");
        Accessibility.check(page);
    }

    @Test
    void helpIsRecordedReturnedAndShownOnlyForAReason() {
        Page page = Visit.of(Credentials.user("GROUP_LEADER"));
        Visit.menu(page, "帮扶实事");
        page.locator("#record").click();
        Accessibility.check(page);
        Visit.field(page, "kind").selectOption("PERSON_IN_NEED");
        Visit.field(page, "title").fill("帮扶就业");
        Visit.field(page, "date").fill(YESTERDAY);
        Visit.field(page, "place").fill("护潭社区");
        Visit.field(page, "text").fill("联系用工单位。");
        page.locator("#save").click();
        assertThat(page.locator(".ui-message-error")).containsText("必填");
        page.locator("[id='nameField:name']").fill("陈桂花");
        Visit.field(page, "phone").fill("13812345678");
        Visit.field(page, "consentedOn").fill(YESTERDAY);
        page.locator("#save").click();
        assertThat(page).hasURL(Pattern.compile(".*/reception/help\\.xhtml\\?.*"));
        assertThat(page.locator("#personName")).hasText("陈*");
        assertThat(page.locator("#verify")).hasCount(0);
        String path = page.url();
        Visit.leave(page);

        Visit.enter(page, Credentials.user("LIAISON_OFFICE", "430300").login(), Credentials.user("LIAISON_OFFICE", "430300").password());
        page.navigate(path);
        Accessibility.check(page);
        page.locator("summary").getByText("查看完整信息").click();
        page.locator("[id='reveal:reasonField:reason']").fill("电话核实");
        page.locator("[id='reveal:show']").click();
        assertThat(page.locator("#personName")).hasText("陈桂花");
        assertThat(page.locator("#personPhone")).hasText("13812345678");
        page.locator("#verify").click();
        assertThat(page.locator("#messages .notice")).containsText("已核实");
        assertThat(page.locator("#personName")).hasText("陈*");
        Accessibility.check(page);
    }
}
