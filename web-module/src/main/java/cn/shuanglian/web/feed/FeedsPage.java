package cn.shuanglian.web.feed;

import cn.shuanglian.reception.feed.FeedKind;
import cn.shuanglian.reception.feed.FeedRow;
import cn.shuanglian.reception.feed.FeedSubject;
import cn.shuanglian.reception.feed.Feeds;
import cn.shuanglian.reception.feed.NewFeed;
import cn.shuanglian.registry.clock.Clocks;
import cn.shuanglian.web.faces.Notices;
import cn.shuanglian.web.faces.PageWords;
import cn.shuanglian.web.faces.Steps;
import cn.shuanglian.web.registry.station.PublicAddress;
import cn.shuanglian.web.registry.station.QrCode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;

/** The addresses under which the reader's calendar programs read; a new one is shown in the answer to this very request and never again. */
@Named
@RequestScoped
public class FeedsPage {
    @Inject
    Feeds feeds;
    @Inject
    FeedChoices choices;
    @Inject
    PublicAddress address;
    @Inject
    HttpServletRequest request;

    private List<FeedRow> rows;
    private String subject;
    private NewFeed made;

    /** Called before the page is shown. */
    public void load() {
        rows = feeds.list();
    }

    /** Makes an address for the chosen calendar. */
    public void make() {
        String[] parts = subject.split(":", 2);
        Steps.take(() -> made = feeds.make(FeedKind.valueOf(parts[0]), Long.parseLong(parts[1]), PageWords.locale()));
    }

    /** Takes an address back. */
    public String revoke(long id) {
        if (Steps.take(() -> feeds.revoke(id)) != Steps.End.DONE) {
            return null;
        }
        Notices.done(PageWords.of("reception", "feed.revoked"));
        return "/reception/feeds.xhtml?faces-redirect=true";
    }

    /** Also asked for before the page is shown, by the buttons in its lines. */
    public List<FeedRow> getRows() {
        if (rows == null) {
            rows = feeds.list();
        }
        return rows;
    }

    /** The day of a moment, as offices count it. */
    public LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, Clocks.ZONE);
    }

    public NewFeed getMade() {
        return made;
    }

    /** Where a program reads the new feed. */
    public String getUrl() {
        return address.of(request, "/api/v1/calendars/" + made.token() + ".ics");
    }

    /** The same for programs that take calendars to themselves when such a link is followed. */
    public String getWebcal() {
        return getUrl().replaceFirst("^https?:", "webcal:");
    }

    /** The address as a code, drawn into the page: it stands nowhere else. */
    public String getCode() {
        return "data:image/svg+xml;base64," + Base64.getEncoder().encodeToString(QrCode.svg(getUrl()).getBytes(StandardCharsets.UTF_8));
    }

    public String getSubject() {
        return subject == null && choices.getSubjects().size() == 1 ? key(choices.getSubjects().get(0)) : subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    /** A calendar as the value of a choice. */
    public String key(FeedSubject one) {
        return one.kind() + ":" + one.id();
    }
}
