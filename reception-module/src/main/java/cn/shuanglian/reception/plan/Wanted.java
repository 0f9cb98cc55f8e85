package cn.shuanglian.reception.plan;

import cn.shuanglian.reception.rota.Hours;
import cn.shuanglian.reception.session.ReceptionKind;
import java.time.LocalDate;

/** A reception the rules want. */
record Wanted(SlotKey known, String area, LocalDate day, int start, int end, ReceptionKind kind, int seats, int directors) {
    Hours hours() {
        return new Hours(day, start, end);
    }

    Wanted at(LocalDate other, int otherStart, int otherEnd) {
        return new Wanted(known, area, other, otherStart, otherEnd, kind, seats, directors);
    }

    boolean overlaps(Wanted other) {
        return known.station() == other.known.station() && day.equals(other.day) && start < other.end && end > other.start;
    }
}
