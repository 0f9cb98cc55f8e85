package cn.shuanglian.reception.calendar;

import cn.shuanglian.registry.deputy.DeputyLevel;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** Asks to note in an area's calendar that a congress or its standing committee meets on these days. */
public record RecordMeeting(@NotNull @Pattern(regexp = "\\d{6}(\\d{3})?", message = "{area.code}") String area, @NotNull DeputyLevel level,
                            @NotNull MeetingBody body, @NotNull LocalDate from, @NotNull LocalDate until, @NotBlank @Size(max = 100) String name) {
}
