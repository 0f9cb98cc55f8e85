package cn.shuanglian.web.feed;

import cn.shuanglian.reception.feed.FeedContent;
import cn.shuanglian.reception.feed.Occasion;
import cn.shuanglian.registry.clock.Clocks;
import cn.shuanglian.web.faces.PageWords;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Transp;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzName;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.Version;
import net.fortuna.ical4j.model.property.XProperty;

/**
 * A calendar as a file that calendar programs read (RFC 5545, RFC 7986). It says the same as long as nothing changes: every event bears the
 * time of its own last change and none that of the asking.
 */
final class CalendarFile {
    static final Duration REFRESH = Duration.ofHours(1);
    private static final int UNFOLDED = Integer.MAX_VALUE;

    private final FeedContent content;
    private final Locale language;
    private final Function<String, String> address;

    private CalendarFile(FeedContent content, Function<String, String> address) {
        this.content = content;
        language = content.language();
        this.address = address;
    }

    /** @param address of a page by its path from the root of the site */
    static String of(FeedContent content, Function<String, String> address) {
        return new CalendarFile(content, address).text();
    }

    private String text() {
        StringWriter lines = new StringWriter();
        try {
            // The library folds by characters, which makes lines of Chinese three times too long.
            new CalendarOutputter(true, UNFOLDED).output(calendar(), lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Folded.of(lines.toString());
    }

    private Calendar calendar() {
        String name = PageWords.in(language, "reception", "feed.name", content.name());
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Shuanglian//Shuanglian 1.0//" + language.getLanguage().toUpperCase(Locale.ROOT)));
        calendar.add(new Version(new ParameterList(), "2.0"));
        calendar.add(new Name(name));
        calendar.add(new XProperty("X-WR-CALNAME", name));
        calendar.add(new XProperty("X-WR-TIMEZONE", Clocks.ZONE.getId()));
        calendar.add(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), REFRESH));
        calendar.add(new XProperty("X-PUBLISHED-TTL", REFRESH.toString()));
        calendar.add(zone());
        content.occasions().forEach(each -> calendar.add(event(each)));
        return calendar;
    }

    /** China has kept one time without summer time since 1991; no feed reaches back so far. */
    private static VTimeZone zone() {
        Standard all = new Standard(new PropertyList(List.of(new DtStart<>(LocalDateTime.of(1992, 1, 1, 0, 0)),
                new TzOffsetFrom(ZoneOffset.ofHours(8)), new TzOffsetTo(ZoneOffset.ofHours(8)), new TzName("CST"))));
        return new VTimeZone(new PropertyList(List.of(new TzId(Clocks.ZONE.getId()))), new ComponentList<>(List.of(all)));
    }

    private VEvent event(Occasion occasion) {
        VEvent event = new VEvent(false);
        event.add(new Uid(occasion.uid() + "@shuanglian"));
        event.add(new DtStamp(occasion.changed()));
        event.add(new LastModified(occasion.changed()));
        event.add(new Sequence((int) Math.min(occasion.sequence(), Integer.MAX_VALUE)));
        if (occasion.start() == null) {
            event.add(new DtStart<>(occasion.day()));
            event.add(new DtEnd<>(occasion.day().plusDays(1)));
        } else {
            event.add(new DtStart<>(occasion.day().atTime(occasion.start()).atZone(Clocks.ZONE)));
            if (occasion.end() != null) {
                event.add(new DtEnd<>(occasion.day().atTime(occasion.end()).atZone(Clocks.ZONE)));
            }
        }
        event.add(new Status(occasion.cancelled() ? Status.VALUE_CANCELLED : Status.VALUE_CONFIRMED));
        event.add(new Transp(content.takesTime() && !occasion.cancelled() ? Transp.VALUE_OPAQUE : Transp.VALUE_TRANSPARENT));
        event.add(new Summary(OccasionWords.summary(language, occasion)));
        if (occasion.place() != null) {
            event.add(new Location(occasion.place()));
        }
        if (!occasion.people().isEmpty()) {
            event.add(new Description(PageWords.in(language, "reception", "occasion.people", OccasionWords.people(language, occasion))));
        }
        event.add(new Categories(OccasionWords.kind(language, occasion)));
        event.add(new Url(URI.create(address.apply(occasion.path()))));
        return event;
    }
}
