package cn.shuanglian.web.activity;

import cn.shuanglian.reception.activity.Activities;
import cn.shuanglian.registry.caller.Role;
import cn.shuanglian.registry.group.GroupFilter;
import cn.shuanglian.registry.group.Groups;
import cn.shuanglian.registry.list.ListRequest;
import cn.shuanglian.web.list.ListQuery;
import cn.shuanglian.web.security.MePage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Groups to choose from: those of the area chosen before, and those for which the reader may plan. */
@Named
@RequestScoped
public class ActivityGroups {
    @Inject
    Activities activities;
    @Inject
    Groups groups;
    @Inject
    MePage me;
    @Inject
    ListQuery query;

    private List<Choice> all;
    private List<Choice> organised;

    /** One group to choose. */
    public record Choice(long id, String name) {
    }

    /** The groups of the area that the address names, at most 500, and the one it names. */
    public List<Choice> getAll() {
        if (all == null) {
            List<Choice> found = new ArrayList<>(groups.list(new GroupFilter(query.area("area"), null, null), ListRequest.first(ListRequest.MOST)).rows()
                    .stream().map(row -> new Choice(row.id(), row.name())).toList());
            Long chosen = query.id("group");
            if (chosen != null && found.stream().noneMatch(each -> each.id() == chosen)) {
                groups.directory().stream().filter(each -> each.id() == chosen).forEach(each -> found.add(new Choice(each.id(), each.name())));
            }
            all = found;
        }
        return all;
    }

    /** The groups for which the reader may plan: an office all of its area, a leader the own ones. */
    public List<Choice> getOrganised() {
        if (organised == null) {
            organised = me.is(Role.LIAISON_OFFICE) ? getAll() : led();
        }
        return organised;
    }

    private List<Choice> led() {
        if (!me.is(Role.GROUP_LEADER)) {
            return List.of();
        }
        Map<Long, String> names = groups.names(activities.led());
        return names.entrySet().stream().map(each -> new Choice(each.getKey(), each.getValue())).sorted((one, other) -> one.name().compareTo(other.name()))
                .toList();
    }

    /** The reader plans for some group; courtesy for buttons, the facade keeps the rights. */
    public boolean isPlanning() {
        return me.is(Role.LIAISON_OFFICE) || !getOrganised().isEmpty();
    }
}
