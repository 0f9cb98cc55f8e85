package cn.shuanglian.registry.attachment;

/** A stored file as pages name it; {@code bytes} is its size. */
public record AttachmentRow(long id, String fileName, AttachmentKind kind, long bytes, String area) {
}
