package cn.shuanglian.evaluation.ledger;

import static cn.shuanglian.registry.caller.Role.AUDITOR;
import static cn.shuanglian.registry.caller.Role.DEPUTY;
import static cn.shuanglian.registry.caller.Role.DIRECTORS;
import static cn.shuanglian.registry.caller.Role.GROUP_LEADER;
import static cn.shuanglian.registry.caller.Role.LIAISON_OFFICE;
import static cn.shuanglian.registry.caller.Role.SYSTEM;
import static cn.shuanglian.registry.caller.Role.TOWNSHIP_OFFICE;

import cn.shuanglian.registry.caller.Caller;
import cn.shuanglian.registry.caller.Callers;
import cn.shuanglian.registry.caller.Role;
import cn.shuanglian.registry.code.AreaCode;
import cn.shuanglian.registry.deputy.Deputies;
import cn.shuanglian.registry.deputy.DeputyRow;
import cn.shuanglian.registry.fault.NotFound;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Whose score and ledger the caller may see: a deputy his own, a group's leader also those of its members, an office its area's. */
@Stateless
@DenyAll
public class Sight {
    private static final Set<String> WHOLE_AREA = Set.of(TOWNSHIP_OFFICE, LIAISON_OFFICE, DIRECTORS, AUDITOR, SYSTEM);

    @Inject
    Callers callers;
    @Inject
    Deputies deputies;

    /** The mandates the caller is limited to within the area; empty where there is no such limit. */
    @RolesAllowed({DEPUTY, GROUP_LEADER, TOWNSHIP_OFFICE, LIAISON_OFFICE, DIRECTORS, AUDITOR, SYSTEM})
    public Optional<Collection<Long>> limit() {
        Caller caller = callers.current();
        if (!Collections.disjoint(caller.roles(), WHOLE_AREA)) {
            return Optional.empty();
        }
        Set<Long> mandates = new HashSet<>();
        if (caller.personId() != null) {
            mandates.addAll(deputies.mandatesOf(caller.personId()));
            if (caller.has(Role.GROUP_LEADER)) {
                mandates.addAll(deputies.ledBy(caller.personId()));
            }
        }
        return Optional.of(mandates);
    }

    /** The part of the asked-for area that lies within the caller's; null asks for all of it. @throws NotFound if they have nothing in common */
    @RolesAllowed({LIAISON_OFFICE, DIRECTORS, AUDITOR, SYSTEM})
    public AreaCode narrowed(AreaCode asked) {
        AreaCode own = callers.current().area();
        AreaCode narrowed = asked == null ? own : asked.within(own);
        if (narrowed == null) {
            throw new NotFound("area", asked);
        }
        return narrowed;
    }

    /** The deputy, if the caller may see the score. @throws NotFound otherwise, and outside the caller's area */
    @RolesAllowed({DEPUTY, GROUP_LEADER, TOWNSHIP_OFFICE, LIAISON_OFFICE, DIRECTORS, AUDITOR, SYSTEM})
    public DeputyRow require(long mandateId) {
        limit().filter(mandates -> !mandates.contains(mandateId)).ifPresent(hidden -> {
            throw new NotFound("assessment", mandateId);
        });
        return deputies.find(mandateId);
    }
}
