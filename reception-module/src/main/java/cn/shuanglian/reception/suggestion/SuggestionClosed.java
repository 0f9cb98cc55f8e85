package cn.shuanglian.reception.suggestion;

import java.time.LocalDate;
import java.util.List;

/**
 * A suggestion came to its end; fired in the same transaction.
 *
 * @param mover mandate
 * @param seconders mandates
 * @param attitude null where the mover kept silent, as is {@code satisfaction}
 * @param recused the mover's own unit worked on it, so that nobody earns anything by it
 */
public record SuggestionClosed(long suggestionId, String area, String number, LocalDate on, long mover, List<Long> seconders, String replyClass,
                               Rating attitude, Rating satisfaction, boolean recused) {
    public SuggestionClosed {
        seconders = List.copyOf(seconders);
    }
}
