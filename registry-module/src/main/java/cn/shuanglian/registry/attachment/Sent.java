package cn.shuanglian.registry.attachment;

import cn.shuanglian.registry.fault.Refused;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A file as it is kept: named harmlessly, of a kind that its first bytes tell, pictures painted anew.
 *
 * @param content what is stored, not what was sent
 */
record Sent(String fileName, AttachmentKind kind, byte[] content) {
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final int END_OF_PDF = 2_048;

    /** Refuses an empty file, a large one, one of another kind, one whose name tells another kind, and a picture that cannot be read. */
    static Sent checked(StoreAttachment asked) {
        byte[] content = asked.content();
        if (content.length == 0) {
            throw new Refused("attachment.empty", "file");
        }
        if (content.length > Attachments.MOST_BYTES) {
            throw new Refused("attachment.tooBig", "file", Attachments.MOST_BYTES / 1024 / 1024);
        }
        AttachmentKind kind = kindOf(content);
        String name = kind == null ? null : FileName.of(kind, asked.fileName());
        if (name == null) {
            throw new Refused("attachment.kind", "file");
        }
        return new Sent(name, kind, kind.isPicture() ? repainted(content, kind) : content);
    }

    private static AttachmentKind kindOf(byte[] content) {
        if (begins(content, PNG)) {
            return AttachmentKind.PNG;
        } else if (begins(content, JPEG)) {
            return AttachmentKind.JPEG;
        } else if (begins(content, PDF)) {
            return isWholePdf(content) ? AttachmentKind.PDF : null;
        }
        return begins(content, ZIP) ? OfficeFile.kindOf(content) : null;
    }

    private static boolean begins(byte[] content, byte[] with) {
        return content.length > with.length && Arrays.equals(content, 0, with.length, with, 0, with.length);
    }

    private static boolean isWholePdf(byte[] content) {
        byte[] end = Arrays.copyOfRange(content, Math.max(0, content.length - END_OF_PDF), content.length);
        return new String(end, StandardCharsets.ISO_8859_1).contains("%%EOF");
    }

    private static byte[] repainted(byte[] content, AttachmentKind kind) {
        try {
            return Picture.repainted(content, kind);
        } catch (IOException unreadable) {
            throw new Refused("attachment.unreadable", "file");
        }
    }
}
