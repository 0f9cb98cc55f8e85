package cn.shuanglian.reception.session;

import cn.shuanglian.registry.list.Order;
import java.time.LocalDate;

/** How the list of receptions can be ordered. */
public enum ReceptionOrder implements Order<ReceptionRow> {
    DATE("date", "r.heldOn") {
        @Override
        public Object parse(String value) {
            return LocalDate.parse(value);
        }

        @Override
        public String valueOf(ReceptionRow row) {
            return row.date().toString();
        }
    },
    AREA("area", "r.areaCode") {
        @Override
        public Object parse(String value) {
            return value;
        }

        @Override
        public String valueOf(ReceptionRow row) {
            return row.area();
        }
    };

    private final String parameter;
    private final String path;

    ReceptionOrder(String parameter, String path) {
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
}
