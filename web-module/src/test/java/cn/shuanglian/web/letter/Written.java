package cn.shuanglian.web.letter;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** A letter as a word processor reads it, and all that lies in its file. */
public record Written(String text, String everything) {
    public static Written of(byte[] file) {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file)); XWPFWordExtractor words = new XWPFWordExtractor(document)) {
            return new Written(words.getText(), parts(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String parts(byte[] file) throws IOException {
        StringBuilder parts = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.append(entry.getName()).append('\n').append(new String(zip.readAllBytes(), StandardCharsets.UTF_8)).append('\n');
            }
        }
        return parts.toString();
    }
}
