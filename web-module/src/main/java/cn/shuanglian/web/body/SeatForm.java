package cn.shuanglian.web.body;

import cn.shuanglian.registry.body.Bodies;
import cn.shuanglian.registry.body.EndSeat;
import cn.shuanglian.registry.body.GiveSeat;
import cn.shuanglian.registry.body.SeatPost;
import cn.shuanglian.registry.body.SeatRow;
import cn.shuanglian.registry.fault.Stale;
import cn.shuanglian.web.faces.Notices;
import cn.shuanglian.web.faces.PageWords;
import cn.shuanglian.web.faces.Refusals;
import cn.shuanglian.web.list.ListQuery;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;

/** Gives a seat of the body that is shown, and ends the one that the address names. */
@Named
@RequestScoped
public class SeatForm {
    @Inject
    Bodies bodies;
    @Inject
    BodyPage page;
    @Inject
    ListQuery query;
    @Inject
    Clock clock;

    private long versionRead;
    private SeatPost post;
    private Long deputy;
    private String name;
    private LocalDate since;
    private LocalDate until;

    public String give() {
        return taken("give", () -> bodies.give(new GiveSeat(page.getBody().id(), versionRead, post, deputy, name, since)), "seat.isGiven");
    }

    public String end() {
        return taken("end", () -> bodies.end(new EndSeat(page.getBody().id(), versionRead, getSeat().id(), until)), "seat.isEnded");
    }

    private String taken(String form, Runnable step, String word) {
        try {
            if (!Refusals.done(form, step)) {
                return null;
            }
        } catch (Stale overtaken) {
            page.reread();
            Notices.refused(PageWords.of("common", "step.stale"));
            return null;
        }
        Notices.done(PageWords.of("registry", word));
        return "/registry/body.xhtml?faces-redirect=true&id=" + page.getBody().id();
    }

    /** The seat held now that the address asks to end, or null. */
    public SeatRow getSeat() {
        Long id = query.id("seat");
        return id == null ? null : page.seats().stream().filter(seat -> seat.id() == id && seat.isHeld()).findFirst().orElse(null);
    }

    /** The version the office is looking at; it comes back with the step. */
    public long getVersion() {
        return page.getBody().version();
    }

    public void setVersion(long version) {
        versionRead = version;
    }

    public SeatPost getPost() {
        return post;
    }

    public void setPost(SeatPost post) {
        this.post = post;
    }

    public Long getDeputy() {
        return deputy;
    }

    public void setDeputy(Long deputy) {
        this.deputy = deputy;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public LocalDate getSince() {
        return since == null ? LocalDate.now(clock) : since;
    }

    public void setSince(LocalDate since) {
        this.since = since;
    }

    public LocalDate getUntil() {
        return until == null ? LocalDate.now(clock) : until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }
}
