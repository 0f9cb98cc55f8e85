package cn.shuanglian.reception.sweep;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Asks for a sweep.
 *
 * @param opinion key of the opinion that spoke of the hazard
 * @param title what it is called, without anybody's name
 * @param placeKind what kind of place is looked at, in words: bridges on country roads
 * @param task what has to be looked at there
 * @param area code of the area that is swept
 * @param lastDay every place has been looked at by then
 */
public record StartSweep(@NotNull Long opinion, @NotBlank @Size(max = 100) String title, @NotBlank @Size(max = 60) String placeKind,
                         @NotBlank @Size(max = 2000) String task,
                         @NotNull @Pattern(regexp = "\\d{6}(\\d{3})?", message = "{area.code}") String area, @NotNull LocalDate lastDay) {
}
