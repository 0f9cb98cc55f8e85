package cn.shuanglian.evaluation.ledger;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the ledger says about one record, and what has to be added to it so that it says what the record says. */
class Account {
    private final Evidence evidence;
    private final Map<Subject, LedgerEntry> last = new HashMap<>();

    /** @param entries all entries that rest on the record, in any order */
    Account(Evidence evidence, Collection<LedgerEntry> entries) {
        this.evidence = evidence;
        entries.stream().sorted(comparing(LedgerEntry::turn)).forEach(entry -> last.put(Subject.of(entry.due()), entry));
    }

    /** All accounts that a set of entries makes up. */
    static Map<Evidence, Account> of(Collection<LedgerEntry> entries) {
        Map<Evidence, Account> accounts = new HashMap<>();
        entries.stream().collect(groupingBy(LedgerEntry::evidence)).forEach((key, of) -> accounts.put(key, new Account(key, of)));
        return accounts;
    }

    /** What stands now, reversals taken into account. */
    Set<Due> standing() {
        Set<Due> standing = new LinkedHashSet<>();
        last.values().stream().filter(entry -> !entry.isReversal()).map(LedgerEntry::due).forEach(standing::add);
        return standing;
    }

    /** The entries to add; none where the ledger already says so, which is why the same event twice does no harm. */
    List<LedgerEntry> corrections(Collection<Due> due, Registration registration) {
        List<LedgerEntry> added = new ArrayList<>();
        Map<Subject, LedgerEntry> latest = new HashMap<>(last);
        for (LedgerEntry entry : last.values()) {
            if (!entry.isReversal() && !due.contains(entry.due())) {
                LedgerEntry reversal = entry.reversed(registration);
                added.add(reversal);
                latest.put(Subject.of(entry.due()), reversal);
            }
        }
        Set<Due> standing = standing();
        for (Due missing : due) {
            if (!standing.contains(missing)) {
                LedgerEntry before = latest.get(Subject.of(missing));
                added.add(new LedgerEntry(missing, evidence, before == null ? 0 : before.turn() + 1, registration));
            }
        }
        return added;
    }

    private record Subject(long mandateId, String item) {
        static Subject of(Due due) {
            return new Subject(due.mandateId(), due.item());
        }
    }
}
