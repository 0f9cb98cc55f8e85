package cn.shuanglian.registry.vacancy;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The times in which mandates are not exercised, because they were suspended or have ended (代表法 2025 art. 61–62). */
public final class Vacancies {
    private final Map<Long, List<Span>> spans;

    /**
     * @param from the first day on which the mandate is not exercised
     * @param until the first day on which it is exercised again, or null
     */
    public record Span(long mandateId, LocalDate from, LocalDate until) {
        boolean has(LocalDate day) {
            return !day.isBefore(from) && (until == null || day.isBefore(until));
        }
    }

    public Vacancies(Collection<Span> spans) {
        this.spans = spans.stream().collect(groupingBy(Span::mandateId));
    }

    /** Whether the mandate is vacant on that day; one that nothing is known of is not. */
    public boolean at(long mandateId, LocalDate day) {
        return spans.getOrDefault(mandateId, List.of()).stream().anyMatch(span -> span.has(day));
    }
}
