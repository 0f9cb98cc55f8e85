package cn.shuanglian.web.reception;

import cn.shuanglian.registry.list.ListRequest;
import cn.shuanglian.web.list.ListQuery;

/** The usual order of lists of things that happen: by day, the last one on top. */
final class NewestFirst {
    private NewestFirst() {
    }

    /** The page that the address asks for, in the order by {@code day} turned round when it names no order. */
    static ListRequest of(ListQuery query, String day) {
        ListRequest asked = query.page();
        return asked.sort() != null ? asked : new ListRequest(day, true, asked.from(), asked.backwards(), asked.limit());
    }
}
