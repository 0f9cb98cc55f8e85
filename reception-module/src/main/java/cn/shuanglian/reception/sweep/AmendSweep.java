package cn.shuanglian.reception.sweep;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** What has to be looked at and until when, put anew. */
public record AmendSweep(@NotBlank @Size(max = 2000) String task, @NotNull LocalDate lastDay) {
}
