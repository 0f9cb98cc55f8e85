package cn.shuanglian.registry.unit;

import cn.shuanglian.registry.list.Order;

/** How the list of units can be ordered. */
public enum UnitOrder implements Order<UnitRow> {
    AREA("area", "u.areaCode") {
        @Override
        public String valueOf(UnitRow row) {
            return row.area();
        }
    },
    NAME("name", "u.name") {
        @Override
        public String valueOf(UnitRow row) {
            return row.name();
        }
    };

    private final String parameter;
    private final String path;

    UnitOrder(String parameter, String path) {
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
