package cn.shuanglian.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import cn.shuanglian.api.ApiClient;
import cn.shuanglian.api.Credentials;
import cn.shuanglian.api.SweepArea;
import cn.shuanglian.server.TestServer;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@Journey
@RunAsClient
class SweepJourneyIT {
    private static final String LATER = TestServer.today().plusDays(30).toString();

    private final ApiClient province = ApiClient.forArea("430000");
    private SweepArea area;

    @BeforeEach
    void register() throws Exception {
        area = new SweepArea(province).register();
    }

    @AfterEach
    void clear() {
        SweepArea.clear();
    }

    @Test
    void oneBridgeLeadsToAllBridgesAndToTheReport() {
        Page page = Visit.of(Credentials.user("LIAISON_OFFICE", "430000"));
        page.navigate("/reception/opinion.xhtml?id=" + area.opinion("桥面塌陷"));
        page.locator("#startSweep").click();
        Accessibility.check(page);
        page.locator("[id='sweep:start']").click();
        assertThat(page.locator(".ui-message-error").first()).containsText("请填写");
        Visit.field(page, "title").fill("农村公路危桥");
        Visit.field(page, "placeKind").fill("农村公路桥梁");
        Visit.field(page, "task").fill("逐座查看桥墩和护栏。");
        Visit.field(page, "lastDay").fill("2000-01-01");
        page.locator("[id='sweep:start']").click();
        assertThat(page.locator(".ui-message-error")).containsText("截止日期应在");
        assertThat(Visit.field(page, "title")).hasValue("农村公路危桥");
        Visit.field(page, "lastDay").fill(LATER);
        page.locator("[id='sweep:start']").click();
        assertThat(page.locator("#messages .notice")).containsText("排查已开始");
        Accessibility.check(page);

        Visit.field(page, "places").fill("一号桥，" + SweepArea.WATER + "\n二号桥，没有的单位");
        page.locator("[id='addPlaces:add']").click();
        assertThat(page.locator(".ui-message-error")).containsText("没有名为“没有的单位”的单位");
        assertThat(Visit.field(page, "places")).hasValue("一号桥，" + SweepArea.WATER + "\n二号桥，没有的单位");
        Visit.field(page, "places").fill("一号桥，" + SweepArea.WATER + "\n二号桥");
        Visit.field(page, "units").selectOption(new SelectOption().setLabel(SweepArea.WATER));
        page.locator("[id='addPlaces:add']").click();
        assertThat(page.locator("#places tbody tr")).hasCount(2);
        String sweep = page.url();
        Accessibility.check(page);
        Visit.leave(page);

        Visit.enter(page, SweepArea.unitClerk().login(), SweepArea.unitClerk().password());
        page.navigate("/reception/sweepPlaces.xhtml?due=TODO");
        assertThat(page.locator("#places tbody tr")).hasCount(2);
        Accessibility.check(page);
        page.locator("#places").getByText("一号桥").click();
        Accessibility.check(page);
        page.locator("[id='step-FIND_HAZARD:noteField:note']").fill("桥墩开裂");
        page.locator("[id='step-FIND_HAZARD:take']").click();
        assertThat(page.locator(".ui-message-error")).containsText("请填写");
        assertThat(page.locator("[id='step-FIND_HAZARD:noteField:note']")).hasValue("桥墩开裂");
        page.locator("[id='step-FIND_HAZARD:mendUntilField:mendUntil']").fill(LATER);
        page.locator("[id='step-FIND_HAZARD:take']").click();
        assertThat(page.locator("#found")).hasText("桥墩开裂");
        page.locator("[id='step-MEND:noteField:note']").fill("已加固");
        page.locator("[id='step-MEND:take']").click();
        assertThat(page.locator("#messages .notice")).containsText("已登记整改完成");
        page.navigate("/reception/sweepPlaces.xhtml?due=TODO");
        page.locator("#places").getByText("二号桥").click();
        page.locator("[id='step-CHECK_SOUND:take']").click();
        assertThat(page.locator("#messages .notice")).containsText("未发现隐患");
        Visit.leave(page);

        Visit.enter(page, Credentials.user("LIAISON_OFFICE", "430000").login(), Credentials.user("LIAISON_OFFICE", "430000").password());
        page.navigate(sweep);
        assertThat(page.locator("#figures")).containsText("2 / 2");
        Visit.field(page, "findings").fill("隐患已全部整改。");
        page.locator("[id='closeSweep:close']").click();
        assertThat(page.locator("#findingsSaid")).hasText("隐患已全部整改。");
        Accessibility.check(page);
        page.locator("#report").click();
        assertThat(page.locator("h1")).hasText("关于农村公路危桥的排查报告");
        assertThat(page.locator("main")).containsText("共列入排查 2 处");
        assertThat(page.locator("#hazards tbody tr")).hasCount(1);
        Accessibility.check(page);
        page.navigate(sweep);
        page.locator("#opinion").click();
        assertThat(page.locator("#opinionSweeps")).containsText("农村公路危桥");
    }

    @Test
    void aPromiseComesBackUntilTheSpeakerHeardThatItIsDone() {
        String opinion = "/opinions/" + area.opinion("路灯不亮");
        province.transit(opinion, "HAND_ON", Map.of("leadUnit", SweepArea.unit(SweepArea.WATER))).expect(200);
        province.transit(opinion, "ACCEPT", Map.of()).expect(200);
        province.transit(opinion, "REPLY", Map.of("result", "PLANNED", "reply", "列入明年计划。", "promisedFor", LATER)).expect(200);
        Page page = Visit.of(Credentials.user("LIAISON_OFFICE", "430000"));
        page.navigate("/reception/opinion.xhtml?id=" + opinion.substring("/opinions/".length()));
        page.locator("#opinionCommitments a").click();
        assertThat(page.locator("#dueOn")).containsText(LATER);
        Accessibility.check(page);
        page.locator("#fold-MOVE summary").click();
        page.locator("[id='step-MOVE:untilField:until']").fill(LATER);
        page.locator("[id='step-MOVE:noteField:note']").fill("汛期");
        page.locator("[id='step-MOVE:take']").click();
        assertThat(page.locator(".ui-message-error")).containsText("本来就是");
        assertThat(page.locator("[id='step-MOVE:noteField:note']")).hasValue("汛期");
        String moved = TestServer.today().plusDays(90).toString();
        page.locator("[id='step-MOVE:untilField:until']").fill(moved);
        page.locator("[id='step-MOVE:take']").click();
        assertThat(page.locator("#dueOn")).containsText("改期 1 次");
        page.locator("[id='step-FULFIL:textField:text']").fill("路灯已装好。");
        page.locator("[id='step-FULFIL:take']").click();
        page.locator("[id='step-TELL:howField:how']").selectOption("VISIT");
        page.locator("[id='step-TELL:take']").click();
        assertThat(page.locator("main")).containsText("已兑现（B→A）");
        assertThat(page.locator("#timeline li")).hasCount(4);
        Accessibility.check(page);
        page.navigate("/reception/commitments.xhtml?area=" + SweepArea.COUNTY);
        assertThat(page.locator("#figures")).containsText("100.0 %");
        Accessibility.check(page);
        page.locator("#source").selectOption("SUGGESTION");
        page.locator("#filter").click();
        assertThat(page.locator(".empty")).containsText("没有承诺事项");
    }
}
