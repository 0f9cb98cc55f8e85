package cn.shuanglian.reception.attachment;

import cn.shuanglian.registry.attachment.AttachmentKind;
import java.time.Instant;

/**
 * A file of an opinion that the caller may open, at {@code /files/{id}}.
 *
 * @param bytes its size
 * @param showsSpeaker it tells who spoke, as a scanned letter does
 */
public record OpinionFile(long id, String fileName, AttachmentKind kind, long bytes, boolean showsSpeaker, Instant addedAt, String addedBy) {
}
