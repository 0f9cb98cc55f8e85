package cn.shuanglian.registry.station;

import cn.shuanglian.registry.list.Order;

/** How the list of stations can be ordered. */
public enum StationOrder implements Order<StationRow> {
    AREA("area", "s.areaCode") {
        @Override
        public String valueOf(StationRow row) {
            return row.area();
        }
    },
    NAME("name", "s.name") {
        @Override
        public String valueOf(StationRow row) {
            return row.name();
        }
    };

    private final String parameter;
    private final String path;

    StationOrder(String parameter, String path) {
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
