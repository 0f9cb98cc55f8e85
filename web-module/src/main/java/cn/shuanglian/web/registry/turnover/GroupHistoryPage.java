package cn.shuanglian.web.registry.turnover;

import cn.shuanglian.registry.deputy.Deputies;
import cn.shuanglian.registry.deputy.DeputyRef;
import cn.shuanglian.registry.group.GroupRow;
import cn.shuanglian.registry.group.Groups;
import cn.shuanglian.web.faces.Notices;
import cn.shuanglian.web.faces.PageWords;
import cn.shuanglian.web.list.ListQuery;
import cn.shuanglian.web.registry.RegisterNames;
import cn.shuanglian.web.rest.PathId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who was in a group on a day, beside who is in it now. */
@Named
@RequestScoped
public class GroupHistoryPage {
    @Inject
    Deputies deputies;
    @Inject
    Groups groups;
    @Inject
    RegisterNames names;
    @Inject
    ListQuery query;
    @Inject
    Clock clock;

    private GroupRow group;
    private LocalDate on;
    private List<DeputyRef> members;
    private List<DeputyRef> joined = List.of();
    private Set<Long> still = Set.of();
    private Map<String, String> areaNames = Map.of();

    /** Reads group and day from the address; without a day it is today. */
    public void load() {
        group = groups.require(PathId.of("group", query.text("group")));
        LocalDate today = LocalDate.now(clock);
        LocalDate asked = query.date("on");
        if (!query.getFaults().isEmpty()) {
            Notices.refused(PageWords.of("common", "list.unreadable", PageWords.of("registry", "filter.on")));
            return;
        }
        on = asked == null ? today : asked;
        members = deputies.inGroupOn(group.id(), on);
        List<DeputyRef> now = deputies.inGroupOn(group.id(), today);
        still = now.stream().map(DeputyRef::id).collect(Collectors.toSet());
        Set<Long> then = members.stream().map(DeputyRef::id).collect(Collectors.toSet());
        joined = now.stream().filter(deputy -> !then.contains(deputy.id())).toList();
        areaNames = names.areas(members, deputy -> Stream.of(deputy.area()));
    }

    /** The deputy still belongs to the group. */
    public boolean still(long deputyId) {
        return still.contains(deputyId);
    }

    /** As the page is called. */
    public String getTitle() {
        return group == null ? "" : PageWords.of("registry", "groupHistory.title", group.name());
    }

    public GroupRow getGroup() {
        return group;
    }

    public LocalDate getOn() {
        return on;
    }

    /** Null where the day could not be read. */
    public List<DeputyRef> getMembers() {
        return members;
    }

    /** Who belongs to it now but did not on that day. */
    public List<DeputyRef> getJoined() {
        return joined;
    }

    public Map<String, String> getAreaNames() {
        return areaNames;
    }
}
