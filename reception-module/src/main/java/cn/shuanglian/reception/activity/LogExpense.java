package cn.shuanglian.reception.activity;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** Asks to log what was paid for an activity out of its group's funds. */
public record LogExpense(long activity, @NotNull LocalDate spentOn, @NotBlank @Size(max = 200) String purpose,
                         @NotNull @Positive @Max(100_000_000_000L) Long fen, @NotBlank @Size(max = 60) String voucher) {
}
