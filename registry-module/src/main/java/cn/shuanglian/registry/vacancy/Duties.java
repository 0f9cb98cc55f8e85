package cn.shuanglian.registry.vacancy;

import static java.util.Comparator.comparing;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Asks every package what a mandate leaves behind; the order of the kinds is the order in which an office works. */
@Dependent
public class Duties {
    private static final List<String> ORDER = List.of("pairs", "receptions", "opinions", "groups", "posts", "accounts", "score");
    private static final int SHOWN = 200;

    @Inject
    @Any
    Instance<Vacated> holders;

    /**
     * The duties of each kind that point to the mandate now.
     *
     * @param vacant whether the mandate is vacant, so that what must be settled must be
     * @param before how many there were once, or null where nobody wants to compare
     */
    public List<DutyTally> of(long mandateId, boolean vacant, Map<String, Long> before) {
        return holders().map(holder -> {
            List<VacatedDuty> duties = holder.of(mandateId);
            long open = duties.size() < SHOWN ? duties.size() : holder.count(List.of(mandateId)).getOrDefault(mandateId, 0L);
            return new DutyTally(holder.kind(), vacant && holder.mustBeSettled(),
                    before == null ? null : before.getOrDefault(holder.kind(), 0L), open, duties);
        }).toList();
    }

    /** How many duties of each kind point to the mandate now; one query a kind. */
    public Map<String, Long> counts(long mandateId) {
        Map<String, Long> counts = new LinkedHashMap<>();
        holders().forEach(holder -> counts.put(holder.kind(), holder.count(List.of(mandateId)).getOrDefault(mandateId, 0L)));
        return counts;
    }

    /** How many duties that must be settled point to each of these mandates, by kind; one query a kind. */
    public Map<String, Map<Long, Long>> open(Collection<Long> mandateIds) {
        Map<String, Map<Long, Long>> open = new LinkedHashMap<>();
        holders().filter(Vacated::mustBeSettled)
                .forEach(holder -> open.put(holder.kind(), mandateIds.isEmpty() ? Map.of() : holder.count(mandateIds)));
        return open;
    }

    /** That anything that must be settled points to the mandate at this path; a condition, so that no key has to be fetched for it. */
    public OpenDuty open(String mandate) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        String any = holders().filter(Vacated::mustBeSettled).map(holder -> holder.open(mandate))
                .peek(duty -> parameters.putAll(duty.parameters())).map(OpenDuty::condition).collect(Collectors.joining(" or "));
        return new OpenDuty(any.isEmpty() ? "1 = 0" : "(" + any + ")", parameters);
    }

    private Stream<Vacated> holders() {
        return holders.stream().sorted(comparing((Vacated holder) -> place(holder.kind())).thenComparing(Vacated::kind));
    }

    private static int place(String kind) {
        int at = ORDER.indexOf(kind);
        return at < 0 ? ORDER.size() : at;
    }
}
