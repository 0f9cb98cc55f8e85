package cn.shuanglian.web.body;

import cn.shuanglian.registry.area.Areas;
import cn.shuanglian.registry.body.Bodies;
import cn.shuanglian.registry.body.BodyKind;
import cn.shuanglian.registry.body.BodyRow;
import cn.shuanglian.registry.body.Candidate;
import cn.shuanglian.registry.body.SeatPost;
import cn.shuanglian.registry.body.SeatRow;
import cn.shuanglian.registry.body.SeatRules;
import cn.shuanglian.registry.fault.NotFound;
import cn.shuanglian.web.faces.PageWords;
import cn.shuanglian.web.list.ListQuery;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** One body: who sits in it now, who did earlier. */
@Named
@RequestScoped
public class BodyPage {
    @Inject
    Bodies bodies;
    @Inject
    Areas areas;
    @Inject
    ListQuery query;

    private BodyRow body;
    private List<SeatRow> seats;
    private List<Candidate> candidates;
    private String areaName;

    /** Called once before the page is shown. @throws NotFound for a key that is none, unknown or outside the caller's area */
    public void load() {
        getBody();
        areaName = areas.names(List.of(body.area())).get(body.area());
    }

    private long key() {
        Long id = query.id("id");
        if (id == null) {
            throw new NotFound("body", query.text("id"));
        }
        return id;
    }

    /** The body; read before the page is laid out where a form asks for it. */
    public BodyRow getBody() {
        if (body == null) {
            body = bodies.require(key());
        }
        return body;
    }

    /** Forgets what was read, so that the page shows the body as it stands now. */
    void reread() {
        body = null;
        seats = null;
    }

    /** All its seats; a form asks for them before the page is laid out. */
    List<SeatRow> seats() {
        if (seats == null) {
            seats = bodies.seats(getBody().id());
        }
        return seats;
    }

    public List<SeatRow> getHeld() {
        return seats().stream().filter(SeatRow::isHeld).toList();
    }

    public List<SeatRow> getEarlier() {
        return seats().stream().filter(seat -> !seat.isHeld()).toList();
    }

    public String getAreaName() {
        return areaName;
    }

    /** The posts that can be given. */
    public List<SeatPost> getPosts() {
        return getBody().rules().posts();
    }

    /** Some post can be held by a member of staff. */
    public boolean isStaffed() {
        return getPosts().stream().anyMatch(getBody().rules()::opensToStaff);
    }

    /** The deputies who can be given a seat. */
    public List<Candidate> getCandidates() {
        if (candidates == null) {
            candidates = bodies.candidates(getBody().id());
        }
        return candidates;
    }

    /** The post as this kind of body calls it. */
    public String post(SeatPost post) {
        return PageWords.of("registry", "seatPost." + getBody().kind() + "." + post);
    }

    /** Who make up the directors' meeting now (组织法 art. 54), in the order of their posts. */
    public List<SeatRow> getMeeting() {
        return isCommittee() ? getHeld().stream().filter(seat -> SeatPost.OF_DIRECTORS_MEETING.contains(seat.post())).toList() : List.of();
    }

    public boolean isCommittee() {
        return getBody().kind() == BodyKind.STANDING_COMMITTEE;
    }

    /** That the committee is smaller or larger than the law has it (组织法 art. 47), or null. */
    public String getRemark() {
        SeatRules.Size size = getBody().missedSize();
        return size == null ? null : PageWords.of("registry", "body.size", size.least(), size.most(), body.seats());
    }
}
