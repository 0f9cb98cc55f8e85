package cn.shuanglian.reception.replyclass;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/**
 * An area decides on its own classes.
 *
 * @param version of the classes that the caller read
 * @param classes in their order; none goes back to those of the area above
 */
public record SetReplyClasses(@NotNull String area, long version, @NotNull List<@Valid @NotNull DescribeReplyClass> classes) {
    public SetReplyClasses {
        classes = classes == null ? List.of() : List.copyOf(classes);
    }
}
