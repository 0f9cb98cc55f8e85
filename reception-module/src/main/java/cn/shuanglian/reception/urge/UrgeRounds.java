package cn.shuanglian.reception.urge;

import static cn.shuanglian.registry.caller.Role.DIRECTORS;
import static cn.shuanglian.registry.caller.Role.LIAISON_OFFICE;
import static cn.shuanglian.registry.caller.Role.SYSTEM;

import cn.shuanglian.registry.notice.NoticeKind;
import cn.shuanglian.registry.notice.Recipient;
import cn.shuanglian.registry.workday.Workdays;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/**
 * What is told by itself about terms that run: to the unit before the last day, to the office after it, to the directors ten working days
 * later. One notice says of all that concerns a recipient that day. Done again for the same day, nothing is told twice.
 */
@Stateless
@DenyAll
public class UrgeRounds {
    private static final int LONG_OVERDUE = 10;

    @Inject
    DueTerms due;
    @Inject
    DueTells tells;
    @Inject
    Workdays workdays;

    /** Tells units of what ends soon, and once more five days before; returns how many terms. */
    @RolesAllowed(SYSTEM)
    public int soon(LocalDate today) {
        List<DueTerm> first = due.soon(today, DueTerm.SOON);
        List<DueTerm> last = due.soon(today, DueTerm.LAST_DAYS);
        due.told(first, DueTerm.SOON);
        due.told(last, DueTerm.LAST_DAYS);
        tells.tell(NoticeKind.DEADLINES_SOON, first, each -> Recipient.unit(each.unit()), "SOON", today);
        tells.tell(NoticeKind.DEADLINES_SOON, last, each -> Recipient.unit(each.unit()), "SOON", today);
        return first.size() + last.size();
    }

    /** Tells offices of what has not been done in time; returns how many terms. */
    @RolesAllowed(SYSTEM)
    public int overdue(LocalDate today) {
        List<DueTerm> found = due.overdue(today.minusDays(1), DueTerm.OFFICE);
        due.told(found, DueTerm.OFFICE);
        tells.tell(NoticeKind.DEADLINES_OVERDUE, found, each -> Recipient.office(each.area(), LIAISON_OFFICE), "OVERDUE", today);
        return found.size();
    }

    /** Tells the directors of what has not been done ten working days after its last day; returns how many terms. */
    @RolesAllowed(SYSTEM)
    public int longOverdue(LocalDate today) {
        List<DueTerm> found = due.overdue(workdays.table().before(today, LONG_OVERDUE), DueTerm.DIRECTORS);
        due.told(found, DueTerm.DIRECTORS);
        tells.tell(NoticeKind.DEADLINES_LONG_OVERDUE, found, each -> Recipient.office(each.area(), DIRECTORS), "OVERDUE", today);
        return found.size();
    }
}
