package cn.shuanglian.api;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import cn.shuanglian.server.TestServer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** A station's calendar from the page that makes its address to the calendar program that reads it, and to its end. */
@ArquillianTest
@RunAsClient
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CalendarFeedIT {
    private static final String CITY = "430100";
    private static final String FEEDS = "/reception/feeds.xhtml";
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Pattern URL = Pattern.compile("(/calendars/[\\w-]{43}\\.ics)</textarea>");
    private static final Pattern REVOKE = Pattern.compile("name=\"([^\"]*:revoke)\"");
    private static final LocalDate FIRST = LocalDate.now(ZONE).plusDays(40);
    private static String station;
    private static List<String> deputies;
    private static String kept;
    private static String called;
    private static String feed;

    private final ApiClient province = ApiClient.forArea("430000");

    @Test
    @Order(1)
    void anAddressIsMadeOnAPageAndReadWithoutAnyLogin() throws Exception {
        PlanArea.register(province, CITY, List.of("430102", "芙蓉区", "430103", "天心区"), "长沙日历");
        station = Desk.rows(province.get("/stations?area=430102&limit=500").expect(200)).stream()
                .filter(row -> row.path("name").asText().equals("长沙日历联络站00")).findFirst().orElseThrow().path("id").asText();
        deputies = Desk.rows(province.get("/deputies?station=" + station).expect(200)).stream().map(row -> row.path("id").asText()).toList();
        kept = opened(FIRST, deputies);
        called = opened(FIRST.plusDays(1), deputies.subList(0, 1));
        feed = made(Session.of(Credentials.user("LIAISON_OFFICE", "430000")), "STATION:" + station, "station=" + station);

        Answer read = ApiClient.anonymous().get(feed).expect(200);

        assertThat(read.header("Content-Type")).isEqualToIgnoringCase("text/calendar;charset=utf-8");
        assertThat(read.header("Cache-Control")).contains("private").doesNotContain("no-store");
        List<VEvent> events = events(read);
        assertThat(events).hasSize(2);
        VEvent event = event(events, kept);
        assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(FIRST.atTime(9, 0).atZone(ZONE).toInstant());
        assertThat(event.getDateEnd().getValue().toInstant()).isEqualTo(FIRST.atTime(11, 0).atZone(ZONE).toInstant());
        assertThat(event.getSummary().getValue()).isEqualTo("代表接待日·长沙日历联络站00");
        assertThat(event.getLocation().getValue()).isEqualTo("长沙日历联络站00");
        assertThat(event.getUrl().getValue()).endsWith("/reception/reception.xhtml?id=" + kept);
        assertThat(event.getDescription().getValue()).isEqualTo("代表：" + String.join("、", names()));
        assertThat(event.getStatus().isConfirmed()).isTrue();
    }

    @Test
    @Order(2)
    void whoHasItAlreadyIsToldSo() {
        Answer read = ApiClient.anonymous().get(feed).expect(200);

        assertThat(read.etag()).isNotEmpty();
        Answer again = ApiClient.anonymous().with("If-None-Match", read.etag()).get(feed).expect(304);
        assertThat(again.body()).isEmpty();
        assertThat(again.etag()).isEqualTo(read.etag());
    }

    @Test
    @Order(3)
    void aMovedReceptionStaysTheSameEventWithAHigherSequenceAndACancelledOneIsShownAsSuch() {
        Answer before = ApiClient.anonymous().get(feed).expect(200);
        VEvent was = event(events(before), kept);
        province.transit("/receptions/" + kept, "MOVE", Map.of("date", FIRST.plusDays(7).toString(), "start", "14:30", "end", "16:00", "reason", "停电"))
                .expect(200);
        province.transit("/receptions/" + called, "CANCEL", Map.of("reason", "停电")).expect(200);

        Answer after = ApiClient.anonymous().with("If-None-Match", before.etag()).get(feed).expect(200);

        List<VEvent> events = events(after);
        assertThat(events).hasSize(2);
        VEvent is = event(events, kept);
        assertThat(is.getUid().getValue()).isEqualTo(was.getUid().getValue());
        assertThat(is.getSequence().getValue()).isGreaterThan(was.getSequence().getValue());
        assertThat(is.getLastModified().getValue()).isAfterOrEqualTo(was.getLastModified().getValue());
        assertThat(is.getDateStart().getValue().toInstant()).isEqualTo(FIRST.plusDays(7).atTime(LocalTime.of(14, 30)).atZone(ZONE).toInstant());
        VEvent gone = event(events, called);
        assertThat(gone.getStatus().isCancelled()).isTrue();
        assertThat(gone.getSummary().getValue()).startsWith("已取消：");
    }

    @Test
    @Order(4)
    void thePageHidesTheAddressOnceItWasShownAndTakesItBack() throws Exception {
        Session office = Session.of(Credentials.user("LIAISON_OFFICE", "430000"));
        String page = office.get(FEEDS).body();

        assertThat(page).contains("长沙日历联络站00").doesNotContain(feed);
        Matcher button = REVOKE.matcher(page);
        assertThat(button.find()).isTrue();
        String name = button.group(1);
        office.submit(FEEDS, name.substring(0, name.lastIndexOf(':')), Map.of(name, "1"));

        ApiClient.anonymous().get(feed).expectProblem(404, "notFound");
    }

    @Test
    @Order(5)
    void whatADeputyDeclinedIsCancelledInTheOwnCalendar() throws Exception {
        Session deputy = Session.of(Credentials.user("DEPUTY"));
        String own = deputy.get(FEEDS).body().replaceAll("(?s).*value=\"DEPUTY:(\\d+)\".*", "$1");
        String home = province.get("/deputies/" + own).expect(200).json().path("station").asText();
        String left = province.post("/receptions", Map.of("date", FIRST.plusDays(350).toString(), "start", "09:00", "end", "11:00", "station", home,
                "kind", "DEPUTY_DAY", "deputies", List.of(own))).expect(201).json().path("id").asText();
        String mine = made(deputy, "DEPUTY:" + own, "");
        assertThat(event(events(ApiClient.anonymous().get(mine).expect(200)), left).getStatus().isConfirmed()).isTrue();
        String place = province.get("/invitations?reception=" + left).expect(200).data().get(0).path("id").asText();
        province.transit("/invitations/" + place, "DECLINE", Map.of("reason", "出差")).expect(200);

        assertThat(event(events(ApiClient.anonymous().get(mine).expect(200)), left).getStatus().isCancelled()).isTrue();
        province.transit("/receptions/" + left, "CANCEL", Map.of("reason", "停电")).expect(200);
    }

    @Test
    @Order(5)
    void aDeputyIsOfferedTheOwnCalendarAndNoOther() throws Exception {
        Session deputy = Session.of(Credentials.user("DEPUTY"));

        assertThat(deputy.get(FEEDS + "?station=" + station).body()).contains("value=\"DEPUTY:").doesNotContain("value=\"STATION:");
        String refused = deputy.submit(FEEDS, "make", Map.of("subjectField:subject", "DEPUTY:" + deputies.get(0), "makeFeed", "1")).body();
        assertThat(refused).doesNotContain(".ics").contains("id=\"makeFeed\"");
        String own = deputy.get(FEEDS).body().replaceAll("(?s).*value=\"(DEPUTY:\\d+)\".*", "$1");
        assertThat(events(ApiClient.anonymous().get(made(deputy, own, "")).expect(200))).allMatch(event -> event.getUid() != null);
    }

    @Test
    @Order(6)
    void anAddressThatNobodyMadeIsNotThereAndGuessingIsSlowedDown() {
        ApiClient stranger = ApiClient.anonymous();
        stranger.get("/calendars/" + "A".repeat(43) + ".ics").expectProblem(404, "notFound");
        stranger.get("/calendars/x.ics").expectProblem(404, "notFound");
        stranger.get("/calendars/" + "A".repeat(300) + ".ics").expectProblem(404, "notFound");
        Answer last = null;
        for (int each = 0; each < 45 && (last == null || last.status() == 404); each++) {
            last = stranger.get("/calendars/" + "B".repeat(40) + (100 + each) + ".ics");
        }
        last.expectProblem(429, "tooMany");
        assertThat(last.header("Retry-After")).isNotEmpty();
    }

    private String opened(LocalDate day, List<String> expected) {
        return province.post("/receptions", Map.of("date", day.toString(), "start", "09:00", "end", "11:00", "station", station, "kind", "DEPUTY_DAY",
                "deputies", expected)).expect(201).json().path("id").asText();
    }

    private List<String> names() {
        return deputies.stream().map(id -> province.get("/deputies/" + id).expect(200).json().path("name").asText()).toList();
    }

    /** The path of a new feed below the API. */
    private static String made(Session person, String subject, String query) throws Exception {
        String page = person.submit(FEEDS + "?" + query, "make", Map.of("subjectField:subject", subject, "makeFeed", "1")).body();
        Matcher url = URL.matcher(page);
        assertThat(url.find()).as("an address is shown").isTrue();
        assertThat(page).contains(TestServer.home().resolve(URI.create("/api/v1")) + url.group(1), "data:image/svg+xml;base64,");
        return url.group(1);
    }

    private static List<VEvent> events(Answer read) {
        assertThat(read.body().split("\r\n")).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
        return Biweekly.parse(read.body()).first().getEvents();
    }

    private static VEvent event(List<VEvent> events, String reception) {
        return events.stream().filter(event -> event.getUid().getValue().equals("reception-" + reception + "@shuanglian")).findFirst().orElseThrow();
    }
}
