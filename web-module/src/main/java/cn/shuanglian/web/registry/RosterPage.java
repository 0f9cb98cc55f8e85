package cn.shuanglian.web.registry;

import cn.shuanglian.registry.deputy.DeputyFilter;
import cn.shuanglian.registry.roster.Roster;
import cn.shuanglian.registry.roster.Rosters;
import cn.shuanglian.web.list.ListNotices;
import cn.shuanglian.web.list.ListQuery;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The roster of deputies on paper. */
@Named
@RequestScoped
public class RosterPage {
    @Inject
    Rosters rosters;
    @Inject
    DeputyFilters filters;
    @Inject
    ListQuery query;

    private Roster roster;

    /** Called before the page is shown. */
    public void load() {
        DeputyFilter filter = filters.read();
        roster = ListNotices.shown(query.getFaults(), "registry", () -> rosters.read(filter));
    }

    /** The roster, or null where the address cannot be read or asks for too many. */
    public Roster getRoster() {
        return roster;
    }
}
