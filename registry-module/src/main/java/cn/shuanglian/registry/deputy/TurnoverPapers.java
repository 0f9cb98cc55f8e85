package cn.shuanglian.registry.deputy;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * What a turnover rests on.
 *
 * @param document number or title of the decision, or null
 * @param documentId key of the document in the rules library, or null
 * @param announcement number or title of the announcement, or null where none was made
 * @param announcedOn its day; there with the announcement and not without it
 */
public record TurnoverPapers(@Size(max = 200) String document, Long documentId, @Size(max = 200) String announcement, LocalDate announcedOn,
                             @Size(max = 1000) String note) {
    public TurnoverPapers {
        document = blankToNull(document);
        announcement = blankToNull(announcement);
        note = blankToNull(note);
    }

    static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
