package cn.shuanglian.reception.sweep;

import static cn.shuanglian.registry.caller.Role.LIAISON_OFFICE;

import cn.shuanglian.registry.notice.NoticeKind;
import cn.shuanglian.registry.notice.Notices;
import cn.shuanglian.registry.notice.Recipient;
import cn.shuanglian.registry.notice.Tell;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Tells units of the places they have to look at, and the office of hazards. */
@Dependent
class SweepNotices {
    @Inject
    Notices notices;

    /** Each unit hears once how many places it was given. */
    void handed(Sweep sweep, Collection<SweepCheck> checks) {
        Map<Long, List<SweepCheck>> byUnit = checks.stream().collect(Collectors.groupingBy(SweepCheck::unitId));
        notices.tell(byUnit.entrySet().stream().map(each -> Tell.now(
                NoticeKind.SWEEP_HANDED + ":" + sweep.id() + ":" + each.getValue().stream().mapToLong(SweepCheck::id).min().orElseThrow(),
                Recipient.unit(each.getKey()), NoticeKind.SWEEP_HANDED, page(sweep, "&unit=" + each.getKey()), sweep.lastDay().toString(),
                sweep.title(), Integer.toString(each.getValue().size()))).toList());
    }

    /** The office that runs the sweep hears of a hazard. */
    void hazard(Sweep sweep, SweepCheck check) {
        notices.tell(Tell.now(NoticeKind.SWEEP_HAZARD + ":" + check.id() + ":" + check.version(), Recipient.office(sweep.areaCode(), LIAISON_OFFICE),
                NoticeKind.SWEEP_HAZARD, SweepTerm.PAGE + check.id(), check.due(sweep.lastDay()).toString(), check.place(), check.found()));
    }

    /** A place is given to a unit, or comes back to it. */
    void again(Sweep sweep, SweepCheck check, String reason) {
        notices.tell(Tell.now(NoticeKind.SWEEP_AGAIN + ":" + check.id() + ":" + check.version(), Recipient.unit(check.unitId()),
                NoticeKind.SWEEP_AGAIN, SweepTerm.PAGE + check.id(), sweep.lastDay().toString(), check.place(), reason == null ? "" : reason));
    }

    /** Every unit that took part hears that the sweep is closed. */
    void closed(Sweep sweep, Collection<Long> units) {
        notices.tell(units.stream().map(unit -> Tell.now(NoticeKind.SWEEP_CLOSED + ":" + sweep.id(), Recipient.unit(unit), NoticeKind.SWEEP_CLOSED,
                page(sweep, ""), sweep.lastDay().toString(), sweep.title(), "")).toList());
    }

    private static String page(Sweep sweep, String more) {
        return "/reception/sweep.xhtml?id=" + sweep.id() + more;
    }
}
