package cn.shuanglian.reception.opinion;

import cn.shuanglian.registry.list.Order;
import java.time.LocalDate;

/** How the list of opinions can be ordered. */
public enum OpinionOrder implements Order<OpinionRow> {
    HEARD_ON("heardOn", "o.heardOn") {
        @Override
        public Object parse(String value) {
            return LocalDate.parse(value);
        }

        @Override
        public String valueOf(OpinionRow row) {
            return row.heardOn().toString();
        }
    },
    NUMBER("number", "o.number") {
        @Override
        public Object parse(String value) {
            return value;
        }

        @Override
        public String valueOf(OpinionRow row) {
            return row.number();
        }
    };

    private final String parameter;
    private final String path;

    OpinionOrder(String parameter, String path) {
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
