package cn.shuanglian.registry.group;

import cn.shuanglian.registry.list.Order;

/** How the list of groups can be ordered. */
public enum GroupOrder implements Order<GroupRow> {
    AREA("area", "g.areaCode") {
        @Override
        public String valueOf(GroupRow row) {
            return row.area();
        }
    },
    NAME("name", "g.name") {
        @Override
        public String valueOf(GroupRow row) {
            return row.name();
        }
    };

    private final String parameter;
    private final String path;

    GroupOrder(String parameter, String path) {
        this.parameter = parameter;
        this.path = path;
    }

    @Override
    public String parameter() {
        return parameter;
    }

    @Override
    public String path() {
        return path;
    }

    @Override
    public Object parse(String value) {
        return value;
    }
}
