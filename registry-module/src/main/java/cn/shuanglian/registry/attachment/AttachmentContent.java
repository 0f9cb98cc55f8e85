package cn.shuanglian.registry.attachment;

/**
 * A stored file to be handed out.
 *
 * @param fileName without any path, control or direction characters
 * @param digest SHA-256 of the content in hexadecimal
 */
public record AttachmentContent(long id, String fileName, AttachmentKind kind, String digest, byte[] content) {
}
