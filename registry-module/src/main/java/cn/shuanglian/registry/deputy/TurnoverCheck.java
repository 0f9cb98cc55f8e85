package cn.shuanglian.registry.deputy;

import cn.shuanglian.registry.fault.Refused;
import java.time.LocalDate;

/** What must be true of a turnover's day, reason and papers, apart from the state of the mandate. */
record TurnoverCheck(LocalDate today) {

    /** @param since the first day of the mandate; @param last the day of what happened to it last, or null */
    void day(LocalDate on, LocalDate since, LocalDate last) {
        if (on.isAfter(today)) {
            throw new Refused("turnover.dayToCome", "on", today);
        }
        if (since != null && on.isBefore(since)) {
            throw new Refused("turnover.beforeMandate", "on", since);
        }
        if (last != null && on.isBefore(last)) {
            throw new Refused("turnover.beforeLast", "on", last);
        }
    }

    void reason(TurnoverKind kind, TurnoverReason reason, DeputyLevel level) {
        if (reason == null && !kind.reasons().isEmpty()) {
            throw new Refused("required", "reason");
        }
        if (reason != null && (reason.kind() != kind || !reason.fits(level))) {
            throw new Refused("turnover.reason", "reason");
        }
    }

    void papers(TurnoverKind kind, LocalDate on, TurnoverPapers papers) {
        if (kind.needsDocument() && papers.document() == null && papers.documentId() == null) {
            throw new Refused("required", "document");
        }
        boolean announced = papers.announcement() != null || papers.announcedOn() != null;
        if (!announced && !kind.needsAnnouncement()) {
            return;
        }
        if (papers.announcement() == null) {
            throw new Refused(kind.needsAnnouncement() ? "turnover.announce" : "required", "announcement");
        }
        if (papers.announcedOn() == null) {
            throw new Refused("required", "announcedOn");
        }
        if (papers.announcedOn().isAfter(today)) {
            throw new Refused("turnover.dayToCome", "announcedOn", today);
        }
        if (papers.announcedOn().isBefore(on)) {
            throw new Refused("turnover.announcedBefore", "announcedOn", on);
        }
    }
}
