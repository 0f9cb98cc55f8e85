package cn.shuanglian.reception.suggestion;

import java.time.Instant;
import java.time.LocalDate;

/** A line of a suggestion's timeline; {@code action} is a {@link SuggestionAction} or DRAFT, AMEND, IMPORT. */
public record SuggestionEntry(Instant at, String action, SuggestionStatus from, SuggestionStatus to, LocalDate on, String who, String note) {
}
