package cn.shuanglian.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import cn.shuanglian.api.Credentials;
import cn.shuanglian.api.Merging;
import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/** Somebody says what somebody else has said before. */
@Journey
@RunAsClient
class MergeJourneyIT {
    private static final Duration INDEXED = Duration.ofSeconds(60);

    private final Merging area = new Merging();

    @Test
    void whatLooksAlikeIsShownWhileTypingAndASpeakerJoinsItWithoutLosingTheKeyboard() throws Exception {
        JsonNode first = said("农贸市场排水沟堵塞污水横流");
        Page page = Visit.of(Credentials.user("LIAISON_OFFICE", "430000"));
        page.navigate("/reception/receptionDesk.xhtml?station=" + first.path("station").asText());
        Desk desk = new Desk(page);
        desk.open("06:10", "06:40");
        desk.firstDeputyCame();
        Locator alike = page.locator("[id$=similarNow] li");

        desk.type("13700000051", "农贸市场排水沟堵塞", "排水沟堵塞，污水横流。");

        assertThat(alike.first()).containsText(first.path("number").asText());
        assertThat(alike.first()).containsText("同样说到");
        assertThat(Visit.field(page, "text")).isFocused();
        assertThat(Visit.field(page, "text")).hasValue("排水沟堵塞，污水横流。");
        Accessibility.check(page);
        Browser.shoot("similar");
        desk.save(1);
        assertThat(members(first)).as("saving by keyboard only saves").isZero();
        assertThat(alike).hasCount(0);

        desk.type("13700000052", "农贸市场排水沟又堵塞", "排水沟堵塞，污水横流，臭。");
        alike.filter(new Locator.FilterOptions().setHasText(first.path("number").asText())).locator("button").click();

        assertThat(desk.recorded()).hasCount(2);
        assertThat(Visit.field(page, "deputyId")).isFocused();
        assertThat(page.locator("#messages")).containsText("并入 " + first.path("number").asText());
        assertThat(members(first)).isEqualTo(1);
    }

    @Test
    void anOpinionIsMergedByOneClickAndAConfirmationAndGoesItsOwnWayAgainAfterwards() throws Exception {
        JsonNode first = said("中心小学门口缺少斑马线");
        JsonNode second = said("中心小学门口没有斑马线");
        Page page = Visit.of(Credentials.user("LIAISON_OFFICE", "430000"));
        page.navigate("/reception/opinion.xhtml?id=" + second.path("id").asText());
        assertThat(page.locator(".main-step")).isVisible();
        Locator alike = page.locator("form[id=alike] li").filter(new Locator.FilterOptions().setHasText(first.path("number").asText()));
        assertThat(alike).containsText("斑马线");
        Accessibility.check(page);

        alike.locator("button").click();
        assertThat(in(page, "tieNumber")).hasValue(first.path("number").asText());
        in(page, "tieNumber").fill("没有这件");
        page.locator("[id='tie:confirmTie']").click();
        assertThat(page.locator("form[id=tie]")).containsText("没有这个编号的意见");
        assertThat(in(page, "tieNumber")).hasValue("没有这件");
        in(page, "tieNumber").fill(first.path("number").asText());
        Accessibility.check(page);
        Browser.shoot("merge");
        page.locator("[id='tie:confirmTie']").click();

        assertThat(page.locator(".merge")).containsText("本件已并入");
        assertThat(page.locator(".merge")).containsText(first.path("number").asText());
        assertThat(page.locator(".main-step")).hasCount(0);
        Accessibility.check(page);
        page.locator(".merge a").first().click();
        assertThat(page.locator("#members")).containsText(second.path("number").asText());
        assertThat(page.locator(".main-step")).isVisible();
        Accessibility.check(page);

        page.locator("#members a").first().click();
        page.locator("#undoSteps summary").click();
        page.locator("[id='undoMerge:undo']").click();
        assertThat(page.locator("form[id=undoMerge] [aria-invalid=true]")).isVisible();
        page.locator("form[id=undoMerge] [id$=':undoReason']").fill("不是同一个门");
        page.locator("[id='undoMerge:undo']").click();
        assertThat(page.locator(".main-step")).isVisible();
        assertThat(page.locator(".timeline")).containsText("不是同一个门");
        assertThat(members(first)).isZero();
    }

    private static Locator in(Page page, String field) {
        return page.locator("form[id=tie] [id$=':" + field + "']");
    }

    /** Recorded before, and long enough ago to be found. */
    private JsonNode said(String title) throws Exception {
        JsonNode opinion = area.office.get(area.desk.recorded(title)).expect(200).json();
        long until = System.nanoTime() + INDEXED.toNanos();
        CountDownLatch never = new CountDownLatch(1);
        String search = "/opinions/search?area=" + Merging.CITY + "&q=" + URLEncoder.encode(title, StandardCharsets.UTF_8);
        while (!area.office.get(search).expect(200).body().contains(opinion.path("number").asText())) {
            assertThat(System.nanoTime()).as(title + " is found in time").isLessThan(until);
            never.await(200, TimeUnit.MILLISECONDS);
        }
        return opinion;
    }

    private int members(JsonNode opinion) {
        return area.office.get("/opinions/" + opinion.path("id").asText() + "/merge").expect(200).json().path("memberCount").asInt();
    }
}
