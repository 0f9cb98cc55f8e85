package cn.shuanglian.registry.deputy;

import cn.shuanglian.registry.list.Order;
import java.time.LocalDate;

/** How the list of deputies can be ordered. */
public enum DeputyOrder implements Order<DeputyRow> {
    AREA("area", "m.areaCode") {
        @Override
        public String valueOf(DeputyRow row) {
            return row.area();
        }
    },
    NAME("name", "m.name") {
        @Override
        public String valueOf(DeputyRow row) {
            return row.name();
        }
    },
    SINCE("since", "m.since") {
        @Override
        public String valueOf(DeputyRow row) {
            return row.since().toString();
        }

        @Override
        public Object parse(String value) {
            return LocalDate.parse(value);
        }
    };

    private final String parameter;
    private final String path;

    DeputyOrder(String parameter, String path) {
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
