package cn.shuanglian.reception.template;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Asks to offer the beginning of an answer in the caller's area. */
public record WriteTemplate(@NotBlank @Size(max = 60) String title, @NotBlank @Size(max = 4000) String text) {
}
