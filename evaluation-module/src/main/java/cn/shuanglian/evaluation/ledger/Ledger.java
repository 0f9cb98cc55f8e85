package cn.shuanglian.evaluation.ledger;

import static cn.shuanglian.registry.caller.Role.AUDITOR;
import static cn.shuanglian.registry.caller.Role.DEPUTY;
import static cn.shuanglian.registry.caller.Role.DIRECTORS;
import static cn.shuanglian.registry.caller.Role.GROUP_LEADER;
import static cn.shuanglian.registry.caller.Role.LIAISON_OFFICE;
import static cn.shuanglian.registry.caller.Role.SYSTEM;
import static cn.shuanglian.registry.caller.Role.TOWNSHIP_OFFICE;

import cn.shuanglian.registry.code.AreaCode;
import cn.shuanglian.registry.journal.Deed;
import cn.shuanglian.registry.journal.Journal;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The ledger that scores are worked out from. Nobody writes into it: entries follow from records, and can be rebuilt from them. */
@Stateless
@DenyAll
public class Ledger {
    @PersistenceContext
    EntityManager em;
    @Inject
    Sight sight;
    @Inject
    Records records;
    @Inject
    Bookkeeper bookkeeper;
    @Inject
    Journal journal;

    /** All entries of a mandate in a year, reversals included, by day. @throws cn.shuanglian.registry.fault.NotFound as {@link Sight} */
    @RolesAllowed({DEPUTY, GROUP_LEADER, TOWNSHIP_OFFICE, LIAISON_OFFICE, DIRECTORS, AUDITOR, SYSTEM})
    public List<LedgerLine> entries(long mandateId, int year) {
        return LedgerLines.of(em, List.of(sight.require(mandateId).id()), year);
    }

    /** Where the ledger of an area and a year says something else than the records do; nothing is changed. */
    @RolesAllowed({LIAISON_OFFICE, DIRECTORS, AUDITOR, SYSTEM})
    public List<LedgerDifference> differences(AreaCode area, int year) {
        AreaCode scope = sight.narrowed(area);
        return differences(records.due(scope, year), standing(scope, year));
    }

    /** Removes the differences by reversals and new entries, and returns what they were. */
    @RolesAllowed({LIAISON_OFFICE, SYSTEM})
    public List<LedgerDifference> rebuild(AreaCode area, int year) {
        AreaCode scope = sight.narrowed(area);
        Map<Evidence, Set<Due>> due = records.due(scope, year);
        List<LedgerDifference> differences = differences(due, standing(scope, year));
        differences.stream().map(difference -> new Evidence(difference.evidenceKind(), difference.evidenceId())).distinct()
                .forEach(evidence -> bookkeeper.settle(evidence, due.getOrDefault(evidence, Set.of())));
        if (!differences.isEmpty()) {
            journal.enter(new Deed("LEDGER_REBUILT", "ledger", scope.code() + "/" + year, scope.code(), "DONE",
                    differences.size() + " differences"));
        }
        return differences;
    }

    private Map<Evidence, Account> standing(AreaCode scope, int year) {
        return Account.of(em.createQuery("select e from LedgerEntry e where e.year = :year and e.areaCode like :area", LedgerEntry.class)
                .setParameter("year", year).setParameter("area", scope.pattern()).getResultList());
    }

    private static List<LedgerDifference> differences(Map<Evidence, Set<Due>> due, Map<Evidence, Account> accounts) {
        List<LedgerDifference> differences = new ArrayList<>();
        due.forEach((evidence, expected) -> {
            Account account = accounts.get(evidence);
            Set<Due> standing = account == null ? Set.of() : account.standing();
            expected.stream().filter(one -> !standing.contains(one))
                    .forEach(one -> differences.add(LedgerDifference.of(true, one, evidence)));
        });
        accounts.forEach((evidence, account) -> account.standing().stream()
                .filter(one -> !due.getOrDefault(evidence, Set.of()).contains(one))
                .forEach(one -> differences.add(LedgerDifference.of(false, one, evidence))));
        return differences;
    }
}
