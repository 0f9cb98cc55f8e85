package cn.shuanglian.web.registry;

import cn.shuanglian.registry.area.Areas;
import cn.shuanglian.registry.body.Bodies;
import cn.shuanglian.registry.body.BodyRow;
import cn.shuanglian.registry.body.SeatRow;
import cn.shuanglian.registry.code.AreaCode;
import cn.shuanglian.registry.deputy.Deputies;
import cn.shuanglian.registry.deputy.DeputyFilter;
import cn.shuanglian.registry.deputy.DeputyLevel;
import cn.shuanglian.registry.deputy.DeputyRow;
import cn.shuanglian.registry.fault.NotFound;
import cn.shuanglian.registry.group.GroupRow;
import cn.shuanglian.registry.group.Groups;
import cn.shuanglian.registry.list.ListRequest;
import cn.shuanglian.registry.list.Listing;
import cn.shuanglian.web.list.ListQuery;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** One group: who leads it, who looks after it and who belongs to it. */
@Named
@RequestScoped
public class GroupPage {
    @Inject
    Groups groups;
    @Inject
    Deputies deputies;
    @Inject
    Bodies bodies;
    @Inject
    Areas areas;
    @Inject
    ListQuery query;

    private GroupRow group;
    private Listing<DeputyRow> members;
    private List<SeatRow> committee;
    private BodyRow guide;
    private Map<String, String> areaNames;

    /** The members of one level, by name. */
    public record Level(DeputyLevel level, List<DeputyRow> deputies) {
    }

    /** Called once before the page is shown. @throws NotFound for a key that is none, unknown or outside the caller's area */
    public void load() {
        getGroup();
        areaNames = areas.names(Stream.of(group.area(), group.region()).filter(Objects::nonNull).distinct().toList());
    }

    /** The group; read before the page is laid out where a form asks for it. */
    public GroupRow getGroup() {
        if (group == null) {
            Long id = query.id("id");
            if (id == null) {
                throw new NotFound("group", query.text("id"));
            }
            group = groups.require(id);
        }
        return group;
    }

    /** Forgets what was read, so that the page shows the group as it stands now. */
    void reread() {
        group = null;
    }

    List<DeputyRow> members() {
        if (members == null) {
            members = deputies.list(DeputyFilter.with().group(getGroup().id()).build(),
                    new ListRequest("name", false, null, false, ListRequest.MOST));
        }
        return members.rows();
    }

    /** Who sits in the standing committee of the group's area. */
    List<SeatRow> committee() {
        if (committee == null) {
            committee = bodies.standingCommittee(new AreaCode(getGroup().area()));
        }
        return committee;
    }

    /** The members level by level, the highest first. */
    public List<Level> getLevels() {
        return Stream.of(DeputyLevel.values()).map(level -> new Level(level, members().stream().filter(row -> row.level() == level).toList()))
                .filter(level -> !level.deputies().isEmpty()).toList();
    }

    /** There are more members than the page shows. */
    public boolean isMore() {
        members();
        return members.next() != null;
    }

    /** Whether the liaison head is a member of the standing committee now (S2). */
    public boolean isHeadSits() {
        Long head = getGroup().liaisonHeadId();
        return head != null && committee().stream().anyMatch(seat -> seat.mandate().equals(head));
    }

    /** The special committee whose head guides the group, or null. */
    public BodyRow getGuide() {
        if (guide == null && getGroup().guide() != null) {
            guide = bodies.require(group.guide());
        }
        return guide;
    }

    public Map<String, String> getAreaNames() {
        return areaNames;
    }
}
