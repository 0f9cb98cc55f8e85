package cn.shuanglian.reception.minutes;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * People who came together (批次).
 *
 * @param who what they have in common, such as a neighbourhood; names of citizens do not belong here
 */
public record VisitorGroup(@NotBlank @Size(max = 100) String who, @Min(1) @Max(100_000) int people, @Size(max = 200) String matter) {
}
