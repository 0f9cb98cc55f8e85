package cn.shuanglian.registry.funding;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** Logs money that was spent; {@code voucher} is the number under which the office's accounts keep the receipt. */
public record LogSpending(@NotNull FundKind holder, long holderId, @NotNull LocalDate spentOn, @NotBlank @Size(max = 200) String purpose,
                          @NotNull @Positive @Max(100_000_000_000L) Long fen, @NotBlank @Size(max = 60) String voucher) {
}
