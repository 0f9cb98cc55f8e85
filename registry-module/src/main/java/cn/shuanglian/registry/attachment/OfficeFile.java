package cn.shuanglian.registry.attachment;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Tells a text or a workbook of an office program from other zip files. It is never opened here, only looked through. */
final class OfficeFile {
    private static final int MOST_PARTS = 5_000;
    private static final long MOST_UNPACKED = 200L * 1024 * 1024;

    private OfficeFile() {
    }

    /** Its kind; null for any other zip, one with macros or twofold parts, and one that swells beyond measure. */
    static AttachmentKind kindOf(byte[] content) {
        Set<String> parts = new HashSet<>();
        long unpacked = 0;
        byte[] buffer = new byte[64 * 1024];
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = entry.getName().toLowerCase(Locale.ROOT);
                if (!parts.add(name) || parts.size() > MOST_PARTS || name.contains("..") || name.endsWith("vbaproject.bin")) {
                    return null;
                }
                for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    unpacked += read;
                    if (unpacked > MOST_UNPACKED) {
                        return null;
                    }
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            return null;
        }
        if (!parts.contains("[content_types].xml")) {
            return null;
        }
        return parts.contains("word/document.xml") ? AttachmentKind.DOCX : parts.contains("xl/workbook.xml") ? AttachmentKind.XLSX : null;
    }
}
