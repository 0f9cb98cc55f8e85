package cn.shuanglian.reception.attachment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/**
 * A file to be kept with an opinion.
 *
 * @param fileName as the sender calls it
 * @param showsSpeaker it tells who spoke; such a file is closed to those from whom the speaker is kept
 */
public record SentFile(@NotBlank String fileName, @NotNull byte[] content, boolean showsSpeaker) {
}
