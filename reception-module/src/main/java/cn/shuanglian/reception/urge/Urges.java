package cn.shuanglian.reception.urge;

import static cn.shuanglian.registry.caller.Role.DEPUTY;
import static cn.shuanglian.registry.caller.Role.DIRECTORS;
import static cn.shuanglian.registry.caller.Role.GOVERNMENT_OFFICE;
import static cn.shuanglian.registry.caller.Role.GROUP_LEADER;
import static cn.shuanglian.registry.caller.Role.LIAISON_OFFICE;
import static cn.shuanglian.registry.caller.Role.READER;
import static cn.shuanglian.registry.caller.Role.SYSTEM;
import static cn.shuanglian.registry.caller.Role.TOWNSHIP_OFFICE;

import cn.shuanglian.reception.deadline.DeadlineRow;
import cn.shuanglian.reception.deadline.Deadlines;
import cn.shuanglian.reception.deadline.OwnerKind;
import cn.shuanglian.reception.opinion.OpinionAction;
import cn.shuanglian.reception.opinion.OpinionStep;
import cn.shuanglian.reception.opinion.Opinions;
import cn.shuanglian.registry.fault.NotFound;
import cn.shuanglian.registry.fault.Refused;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;

/**
 * Urges the units that still have to act (催办). In the same name (deputy, office, government) an item is urged once in three days at most,
 * so that a unit is not written to every day.
 */
@Stateless
@DenyAll
public class Urges {
    private static final int REST_DAYS = 3;

    @Inject
    Deadlines deadlines;
    @Inject
    Opinions opinions;
    @Inject
    UrgeBook book;
    @Inject
    UrgeRight right;

    /**
     * Urges every unit for which a term of the record runs, an opinion by the step of its way, and returns from when on it may be urged again. Refuses, with {@code urge.tooSoon},
     * less than three days after the last time, with {@code urge.nobody} where no unit has to act, and with {@code urge.notYours} about a
     * suggestion whoever neither makes it nor is an office of its area. @throws NotFound for a record whose terms the caller does not see
     */
    @RolesAllowed({DEPUTY, GROUP_LEADER, TOWNSHIP_OFFICE, LIAISON_OFFICE, DIRECTORS, GOVERNMENT_OFFICE})
    public LocalDate urge(@Valid UrgeItem asked) {
        if (asked.owner() == OwnerKind.OPINION) {
            opinions.take(OpinionStep.of(asked.ownerId(), opinions.require(asked.ownerId()).row().version(), OpinionAction.URGE).note(asked.note()).build());
            return book.today().plusDays(REST_DAYS);
        }
        book.lock(asked);
        List<DeadlineRow> running = deadlines.running(asked.owner(), asked.ownerId());
        if (running.isEmpty()) {
            if (deadlines.trace(asked.owner(), asked.ownerId()).isEmpty()) {
                throw new NotFound("deadline", asked.ownerId());
            }
            throw new Refused("urge.nobody", null);
        }
        List<DeadlineRow> ofUnits = running.stream().filter(each -> each.unitId() != null).toList();
        if (ofUnits.isEmpty()) {
            throw new Refused("urge.nobody", null);
        }
        UrgeLevel level = asked.owner() == OwnerKind.SUGGESTION ? right.level(asked.ownerId(), ofUnits.get(0).area()) : book.level();
        if (level == null) {
            throw new Refused("urge.notYours", null);
        }
        LocalDate last = book.last(asked, level);
        LocalDate today = book.today();
        if (last != null && last.plusDays(REST_DAYS).isAfter(today)) {
            throw new Refused("urge.tooSoon", null, last.plusDays(REST_DAYS));
        }
        book.urge(asked, level, ofUnits);
        return today.plusDays(REST_DAYS);
    }

    /** How often the units were urged about the record, the latest first; none for a record whose terms the caller does not see. */
    @RolesAllowed({READER, SYSTEM})
    public List<UrgeRow> of(OwnerKind owner, long ownerId) {
        return deadlines.trace(owner, ownerId).isEmpty() ? List.of() : book.of(owner, ownerId);
    }
}
