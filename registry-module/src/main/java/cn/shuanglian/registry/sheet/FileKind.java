package cn.shuanglian.registry.sheet;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Opens a file by what its first bytes say, never by its name. */
final class FileKind {

    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] ZIP = {'P', 'K'};
    private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    private static final List<String> OTHER_STARTS = List.of("%pdf", "{\\rtf", "<!doctype", "<html", "<?xml", "<table",
            "<svg", "\u0089png", "gif8", "\u00FF\u00D8\u00FF", "rar!", "7z\u00BC", "\u001F\u008B");
    private static final int LOOKED_AT = 4096;

    private FileKind() {
    }

    /** The layouts to look for the header in, or {@link RefusedFile}. */
    static List<Layout> open(byte[] bytes) {
        if (bytes.length == 0) {
            throw new RefusedFile("emptyFile");
        }
        if (bytes.length > SheetLimits.FILE_BYTES) {
            throw new RefusedFile("tooBig", SheetLimits.FILE_BYTES / 1024 / 1024);
        }
        if (indexOf(bytes, OLE, 0) == 0) {
            throw new RefusedFile(indexOf(bytes, ENCRYPTED, bytes.length) >= 0 ? "encrypted" : "xls");
        }
        if (indexOf(bytes, ZIP, 0) == 0) {
            XlsxCheck check = new XlsxCheck();
            check.check(bytes);
            return new XlsxFile(bytes, check.hasStyles()).layouts();
        }
        if (isOther(bytes)) {
            throw new RefusedFile("notASheet");
        }
        return new CsvFile(bytes).layouts();
    }

    private static boolean isOther(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(LOOKED_AT, bytes.length), StandardCharsets.ISO_8859_1);
        boolean utf16 = start.startsWith("\u00FF\u00FE") || start.startsWith("\u00FE\u00FF");
        String first = start.replaceFirst("^(\u00EF\u00BB\u00BF)?\\s*", "").toLowerCase(Locale.ROOT);
        return !utf16 && start.indexOf('\0') >= 0 || OTHER_STARTS.stream().anyMatch(other ->
                first.startsWith(other.toLowerCase(Locale.ROOT)));
    }

    private static int indexOf(byte[] bytes, byte[] wanted, int lastStart) {
        for (int i = 0; i <= Math.min(lastStart, bytes.length - wanted.length); i++) {
            int same = 0;
            while (same < wanted.length && bytes[i + same] == wanted[same]) {
                same++;
            }
            if (same == wanted.length) {
                return i;
            }
        }
        return -1;
    }
}
