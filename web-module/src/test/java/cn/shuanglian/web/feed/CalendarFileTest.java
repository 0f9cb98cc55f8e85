package cn.shuanglian.web.feed;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.TimezoneInfo;
import cn.shuanglian.reception.feed.FeedContent;
import cn.shuanglian.reception.feed.FeedKind;
import cn.shuanglian.reception.feed.Occasion;
import cn.shuanglian.reception.feed.OccasionKind;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Reads what is written with a parser that knows nothing of the library it was written with. */
class CalendarFileTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 16);
    private static final Instant CHANGED = Instant.parse("2026-03-01T02:03:04Z");
    private static final List<String> MANY = List.of("欧阳建国", "谭伟", "周立波", "刘细毛", "王美丽", "李国庆", "张三, 小", "陈\\四; 乙");

    @Test
    void everyEventIsReadAsItWasWritten() {
        List<Occasion> written = List.of(
                reception("reception-1", 3, DAY, false, List.of("欧阳建国", "谭伟")),
                reception("reception-2", 1, DAY.plusDays(30), true, MANY),
                new Occasion("activity-7-2026-04-02", 2, OccasionKind.RESEARCH, "老旧小区改造专题调研，涉及雨湖区、岳塘区；请着正装", "市人大常委会\n三楼会议室",
                        DAY.plusDays(17), null, null, false, "/reception/activity.xhtml?id=7", CHANGED, List.of()));
        ICalendar read = read(FeedKind.STATION, written);

        assertThat(read.getEvents()).hasSize(3);
        for (int each = 0; each < 3; each++) {
            VEvent event = read.getEvents().get(each);
            Occasion occasion = written.get(each);
            assertThat(event.getUid().getValue()).isEqualTo(occasion.uid() + "@shuanglian");
            assertThat(event.getSequence().getValue()).isEqualTo((int) occasion.sequence());
            assertThat(event.getSummary().getValue()).isEqualTo(OccasionWords.summary(Locale.SIMPLIFIED_CHINESE, occasion));
            assertThat(event.getLocation().getValue()).isEqualTo(occasion.place());
            assertThat(event.getUrl().getValue()).isEqualTo("https://rd.example.cn" + occasion.path());
            assertThat(event.getLastModified().getValue()).isEqualTo(CHANGED);
            assertThat(event.getDateTimeStamp().getValue()).isEqualTo(CHANGED);
            assertThat(event.getStatus().isCancelled()).isEqualTo(occasion.cancelled());
            assertThat(event.getTransparency().isTransparent()).isTrue();
        }
        assertThat(read.getEvents().get(1).getDescription().getValue()).isEqualTo("代表：" + String.join("、", MANY));
    }

    @Test
    void timesAreThoseOfShanghaiAndTheZoneIsDescribed() {
        ICalendar read = read(FeedKind.STATION, List.of(reception("reception-1", 1, DAY, false, List.of())));
        VEvent event = read.getEvents().get(0);
        TimezoneInfo zones = read.getTimezoneInfo();

        assertThat(zones.getTimezone(event.getDateStart()).getTimeZone().getID()).isEqualTo("Asia/Shanghai");
        assertThat(zones.getTimezone(event.getDateStart()).getComponent()).isNotNull();
        assertThat(event.getDateStart().getValue()).isEqualTo(DAY.atTime(9, 0).atZone(ZoneId.of("Asia/Shanghai")).toInstant());
        assertThat(event.getDateEnd().getValue()).isEqualTo(DAY.atTime(11, 30).atZone(ZoneId.of("Asia/Shanghai")).toInstant());
    }

    @Test
    void aDayWithoutTimesLastsTheWholeDay() {
        VEvent event = read(FeedKind.GROUP, List.of(new Occasion("activity-1", 1, OccasionKind.STUDY, "学习代表法", null, DAY, null, null, false,
                "/reception/activity.xhtml?id=1", CHANGED, List.of()))).getEvents().get(0);

        assertThat(event.getDateStart().getValue().hasTime()).isFalse();
        assertThat(event.getDateStart().getValue().getRawComponents().getDate()).isEqualTo(16);
        assertThat(event.getDateEnd().getValue().getRawComponents().getDate()).isEqualTo(17);
    }

    @Test
    void onlyADeputysOwnCalendarTakesTimeAndACancelledReceptionNone() {
        List<Occasion> two = List.of(reception("reception-1", 1, DAY, false, List.of()), reception("reception-2", 1, DAY, true, List.of()));

        assertThat(read(FeedKind.DEPUTY, two).getEvents()).extracting(event -> event.getTransparency().isTransparent()).containsExactly(false, true);
        assertThat(read(FeedKind.DEPUTY, two).getEvents().get(1).getSummary().getValue()).startsWith("已取消：代表接待日");
    }

    @Test
    void itSaysTheSameUntilSomethingChangesAndIsFolded() {
        List<Occasion> one = List.of(reception("reception-1", 1, DAY, false, MANY));
        String file = text(FeedKind.STATION, one);

        assertThat(text(FeedKind.STATION, one)).isEqualTo(file);
        assertThat(text(FeedKind.STATION, List.of(reception("reception-1", 2, DAY, false, MANY)))).isNotEqualTo(file);
        assertThat(file.split("\r\n")).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
        assertThat(file).endsWith("END:VCALENDAR\r\n").doesNotContain("\r\r").contains("\r\nREFRESH-INTERVAL;VALUE=DURATION:PT1H\r\n");
    }

    private static Occasion reception(String uid, long sequence, LocalDate day, boolean cancelled, List<String> people) {
        return new Occasion(uid, sequence, OccasionKind.DEPUTY_DAY, null, "雨湖区云塘街道人大代表联系群众工作室", day, LocalTime.of(9, 0), LocalTime.of(11, 30),
                cancelled, "/reception/reception.xhtml?id=1", CHANGED, people);
    }

    private static ICalendar read(FeedKind kind, List<Occasion> occasions) {
        return Biweekly.parse(text(kind, occasions)).first();
    }

    private static String text(FeedKind kind, List<Occasion> occasions) {
        return CalendarFile.of(new FeedContent("云塘街道", kind, Locale.SIMPLIFIED_CHINESE, occasions), path -> "https://rd.example.cn" + path);
    }
}
