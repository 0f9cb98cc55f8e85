package cn.shuanglian.reception.minutes;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Asks to sign the minutes of a reception.
 *
 * @param id the reception's key
 * @param version of the reception as the caller read it
 * @param note what became of an objection; needed where there is one and nothing was corrected
 * @param onPaper mandates of the deputies who signed the paper sheet from which the reception was typed in
 */
public record SignMinutes(long id, long version, @Size(max = 1000) String note, @NotNull @Size(max = 50) List<Long> onPaper) {
    public SignMinutes {
        onPaper = onPaper == null ? List.of() : List.copyOf(onPaper);
    }
}
