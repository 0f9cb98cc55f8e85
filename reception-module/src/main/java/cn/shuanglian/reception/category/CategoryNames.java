package cn.shuanglian.reception.category;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What a category is called in either language. */
public record CategoryNames(@NotBlank @Size(max = 30) String zh, @NotBlank @Size(max = 60) String en) {
}
