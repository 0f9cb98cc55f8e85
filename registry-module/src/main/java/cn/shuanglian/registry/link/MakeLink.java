package cn.shuanglian.registry.link;

import cn.shuanglian.registry.citizen.NewCitizen;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * Asks to make a pair.
 *
 * @param from mandate of the one who stays in touch
 * @param to key of the other end: a mandate, a citizen or a body, as the kind demands; null where a citizen is registered with the pair
 * @param citizen the citizen to be registered, or null
 * @param confirmed the office has decided; otherwise the pair is only proposed
 * @param on first day, not to come; null for today
 * @param document the document that decides it, or null
 * @param replaces key of a pair that ends with it, or null
 */
public record MakeLink(@NotNull LinkKind kind, @NotNull Long from, Long to, @Valid NewCitizen citizen, boolean confirmed, LocalDate on,
                       Long document, Long replaces) {
}
