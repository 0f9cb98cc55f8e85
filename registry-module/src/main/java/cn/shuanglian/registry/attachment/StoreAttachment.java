package cn.shuanglian.registry.attachment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/**
 * Asks for a file to be kept.
 *
 * @param fileName as the sender calls it; only its last part is kept, and it never becomes a path
 * @param content at most {@link Attachments#MOST_BYTES}
 * @param area code of the area whose users may open it
 * @param guarded only those open it whom an {@link AttachmentGuard} lets
 */
public record StoreAttachment(@NotBlank String fileName, @NotNull byte[] content,
                              @NotNull @Pattern(regexp = "\\d{6}(\\d{3})?", message = "{area.code}") String area,
                              boolean guarded) {

    /** A file that everybody of the area opens. */
    public StoreAttachment(String fileName, byte[] content, String area) {
        this(fileName, content, area, false);
    }
}
