package cn.shuanglian.evaluation.dutyreport;

import cn.shuanglian.registry.list.Order;
import java.time.LocalDate;

/** How the list of duty reports can be ordered. */
public enum DutyReportOrder implements Order<DutyReportRow> {
    DATE("date", "r.givenOn") {
        @Override
        public String valueOf(DutyReportRow row) {
            return row.on().toString();
        }

        @Override
        public Object parse(String value) {
            return LocalDate.parse(value);
        }
    },
    AREA("area", "r.areaCode") {
        @Override
        public String valueOf(DutyReportRow row) {
            return row.area();
        }
    };

    private final String parameter;
    private final String path;

    DutyReportOrder(String parameter, String path) {
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
