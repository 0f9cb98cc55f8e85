package cn.shuanglian.web.feed;

import cn.shuanglian.reception.feed.FeedKind;
import cn.shuanglian.reception.feed.FeedSubject;
import cn.shuanglian.reception.feed.Feeds;
import cn.shuanglian.registry.code.AreaCode;
import cn.shuanglian.registry.group.GroupFilter;
import cn.shuanglian.registry.group.GroupRow;
import cn.shuanglian.registry.group.Groups;
import cn.shuanglian.registry.list.ListRequest;
import cn.shuanglian.registry.list.Listing;
import cn.shuanglian.web.list.ListQuery;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/** Groups to look at and calendars to hand to a program: the reader's own and the station or group that the address names. */
@Named
@RequestScoped
public class FeedChoices {
    @Inject
    Feeds feeds;
    @Inject
    Groups groups;
    @Inject
    ListQuery query;

    private List<FeedSubject> subjects;
    private List<GroupRow> some;
    private boolean cut;

    /** What an address can be made for. */
    public List<FeedSubject> getSubjects() {
        if (subjects == null) {
            subjects = new ArrayList<>(feeds.own());
            offer(FeedKind.STATION, query.id("station"));
            offer(FeedKind.GROUP, query.id("group"));
        }
        return subjects;
    }

    private void offer(FeedKind kind, Long id) {
        if (id != null && subjects.stream().noneMatch(one -> one.kind() == kind && one.id() == id)) {
            feeds.find(kind, id).ifPresent(subjects::add);
        }
    }

    /** Groups of the chosen area, at most 500. */
    public List<GroupRow> getGroups() {
        if (some == null) {
            AreaCode area = query.area("area");
            Listing<GroupRow> found = groups.list(new GroupFilter(area, null, null), ListRequest.first(ListRequest.MOST));
            cut = found.next() != null;
            some = found.rows();
        }
        return some;
    }

    /** There are more groups than are offered; choosing an area first helps. */
    public boolean isCut() {
        getGroups();
        return cut;
    }
}
