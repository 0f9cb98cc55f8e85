package cn.shuanglian.reception.replyclass;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** A class of answers as an area decides on it; see {@link ReplyClassRow}. */
public record DescribeReplyClass(@NotNull @Pattern(regexp = "[A-Z][0-9]?", message = "{replyClass}") String code, @NotBlank @Size(max = 100) String zh,
                                 @NotBlank @Size(max = 100) String en, boolean promises) {
}
