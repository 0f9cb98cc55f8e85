package cn.shuanglian.web.notice;

import cn.shuanglian.registry.list.ListRequest;
import cn.shuanglian.registry.list.Listing;
import cn.shuanglian.registry.notice.Inbox;
import cn.shuanglian.registry.notice.InboxRow;
import cn.shuanglian.registry.notice.Letter;
import cn.shuanglian.web.faces.Notices;
import cn.shuanglian.web.faces.PageWords;
import cn.shuanglian.web.faces.Steps;
import cn.shuanglian.web.list.ListNotices;
import cn.shuanglian.web.list.ListQuery;
import cn.shuanglian.web.rest.PathId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;

/** What the person who looks was told, the latest first. */
@Named
@RequestScoped
public class InboxPage {
    @Inject
    Inbox inbox;
    @Inject
    NoticeWords words;
    @Inject
    ListQuery query;

    private Listing<Line> listing;
    private boolean read;

    /**
     * A notice in words.
     *
     * @param at when it was told, to the minute
     * @param way address of what it is about, or null
     */
    public record Line(long id, String subject, String text, String at, String way, boolean unread) {
    }

    /** Called before the page is shown, so that a refusal can still change the answer's status. */
    public void load() {
        getListing();
    }

    /** Also asked for before a step is taken. */
    public Listing<Line> getListing() {
        if (!read) {
            read = true;
            Boolean unread = query.yesOrNo("unread");
            listing = ListNotices.shown(query.getFaults(), "registry", () -> inbox.list(Boolean.TRUE.equals(unread), latestFirst()).mapped(this::line));
        }
        return listing;
    }

    private Line line(InboxRow row) {
        Letter letter = words.of(row.kind(), row.arguments(), PageWords.locale());
        return new Line(row.id(), letter.subject(), letter.text(), Minute.of(row.at()), row.path(), row.readAt() == null);
    }

    private ListRequest latestFirst() {
        ListRequest asked = query.page();
        return asked.sort() != null ? asked : new ListRequest("date", true, asked.from(), asked.backwards(), asked.limit());
    }

    /** Marks the notice the form names as read. */
    public String mark() {
        Steps.take(() -> inbox.read(named()));
        return here();
    }

    /** Marks it as read and goes to what it is about. */
    public String open() {
        InboxRow row = inbox.read(named());
        FacesContext context = FacesContext.getCurrentInstance();
        ExternalContext out = context.getExternalContext();
        if (row.path() == null || !row.path().matches("/[^/\\\\].*")) {
            return here();
        }
        try {
            out.redirect(out.getRequestContextPath() + row.path());
            context.responseComplete();
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Marks all as read. */
    public String markAll() {
        if (Steps.take(inbox::readAll) == Steps.End.DONE) {
            Notices.done(PageWords.of("registry", "inbox.allRead"));
        }
        return here();
    }

    private long named() {
        return PathId.of("notice", query.text("notice"));
    }

    private String here() {
        return "/registry/inbox.xhtml?faces-redirect=true" + (query.text("unread") == null ? "" : "&unread=" + Boolean.TRUE.equals(query.yesOrNo("unread")));
    }
}
