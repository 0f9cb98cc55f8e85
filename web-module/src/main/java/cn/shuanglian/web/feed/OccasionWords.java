package cn.shuanglian.web.feed;

import cn.shuanglian.reception.feed.Occasion;
import cn.shuanglian.reception.feed.OccasionFilter;
import cn.shuanglian.web.faces.PageWords;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;

/** Says days, months and what stands on them in the language of the page being shown. */
@Named
@RequestScoped
public class OccasionWords {
    private static final List<DayOfWeek> WEEK = List.of(DayOfWeek.values());

    /** The kind, in whichever language. */
    static String kind(Locale locale, Occasion occasion) {
        return PageWords.in(locale, "reception", "occasionKind." + occasion.kind());
    }

    static String people(Locale locale, Occasion occasion) {
        return String.join(PageWords.in(locale, "reception", "list.comma"), occasion.people());
    }

    /** Kind and topic, or kind and place. */
    static String summary(Locale locale, Occasion occasion) {
        String what = occasion.title() != null ? occasion.title() : occasion.place();
        String said = what == null ? kind(locale, occasion) : PageWords.in(locale, "reception", "occasion.summary", kind(locale, occasion), what);
        return occasion.cancelled() ? PageWords.in(locale, "reception", "occasion.cancelledSummary", said) : said;
    }

    public String kind(Occasion occasion) {
        return kind(PageWords.locale(), occasion);
    }

    public String people(Occasion occasion) {
        return people(PageWords.locale(), occasion);
    }

    /** The topic, else the place; in a station's own calendar, where the place says nothing, who receives. */
    String brief(Occasion occasion, OccasionFilter filter) {
        String brief = occasion.title() != null ? occasion.title()
                : filter.station() != null && !occasion.people().isEmpty() ? people(occasion)
                : filter.station() != null || occasion.place() == null ? kind(occasion) : occasion.place();
        return occasion.cancelled() ? PageWords.of("reception", "occasion.cancelledSummary", brief) : brief;
    }

    /** Such as 2026年3月. */
    public String month(YearMonth month) {
        return formatted("calendar.monthPattern", month);
    }

    /** Such as 3月16日. */
    public String day(LocalDate day) {
        return formatted("calendar.dayPattern", day);
    }

    /** Such as 星期一. */
    public String weekDay(LocalDate day) {
        return PageWords.of("reception", "weekDay." + day.getDayOfWeek());
    }

    /** The days of the week from Monday on. */
    public List<DayOfWeek> getWeek() {
        return WEEK;
    }

    /** Such as 一. */
    public String initial(DayOfWeek day) {
        return day.getDisplayName(TextStyle.NARROW, PageWords.locale());
    }

    private static String formatted(String pattern, TemporalAccessor value) {
        return DateTimeFormatter.ofPattern(PageWords.of("reception", pattern), PageWords.locale()).format(value);
    }
}
