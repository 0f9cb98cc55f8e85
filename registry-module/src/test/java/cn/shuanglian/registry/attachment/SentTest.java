package cn.shuanglian.registry.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.shuanglian.registry.fault.Refused;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentTest {
    private static final byte[] PDF = "%PDF-1.7\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
    private static final String SECRET = "GPS 27.8N 113.1E 13900001111";

    @ParameterizedTest
    @CsvSource({"notice.pdf, notice.pdf", "../../etc/notice.pdf, notice.pdf", "C:\\tmp\\通知.PDF, 通知.PDF", "通知, 通知.pdf", "/, file.pdf",
        ".pdf, pdf.pdf"})
    void onlyTheLastPartOfTheNameIsKept(String sent, String kept) {
        assertThat(Sent.checked(asked(sent, PDF)).fileName()).isEqualTo(kept);
    }

    @Test
    void signsThatMisleadAreDropped() {
        assertThat(Sent.checked(asked("a\u202Efdp.\u0000exe\r\n\".pdf", PDF)).fileName()).isEqualTo("afdp.exe.pdf");
        String longName = Sent.checked(asked("长".repeat(300) + ".pdf", PDF)).fileName();
        assertThat(longName).hasSize(120).endsWith(".pdf");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html><script>alert(1)</script></html>", "<svg xmlns='http://www.w3.org/2000/svg'/>", "MZ\u0090", "GIF89a....",
        "%PDF-1.7 cut off", "hello"})
    void otherKindsAreRefusedWhateverTheirNameSays(String content) {
        assertThatThrownBy(() -> Sent.checked(asked("notice.pdf", content.getBytes(StandardCharsets.ISO_8859_1)))).isInstanceOf(Refused.class)
                .hasMessageStartingWith("attachment.kind");
    }

    @ParameterizedTest
    @ValueSource(strings = {"notice.html", "notice.pdf.exe", "notice.docx", "notice.png"})
    void aNameThatTellsAnotherKindIsRefused(String name) {
        assertThatThrownBy(() -> Sent.checked(asked(name, PDF))).hasMessageStartingWith("attachment.kind");
    }

    @Test
    void nothingAndTooMuchAreRefused() {
        assertThatThrownBy(() -> Sent.checked(asked("a.pdf", new byte[0]))).hasMessageStartingWith("attachment.empty");
        assertThatThrownBy(() -> Sent.checked(asked("a.pdf", new byte[Attachments.MOST_BYTES + 1]))).hasMessageStartingWith("attachment.tooBig");
    }

    @Test
    void officeFilesAreToldFromOtherZips() throws IOException {
        assertThat(Sent.checked(asked("a.docx", zip("[Content_Types].xml", "word/document.xml"))).kind()).isEqualTo(AttachmentKind.DOCX);
        assertThat(Sent.checked(asked("a.xlsx", zip("[Content_Types].xml", "xl/workbook.xml"))).kind()).isEqualTo(AttachmentKind.XLSX);
        for (byte[] other : new byte[][] {zip("a.txt"), zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"),
            zip("[Content_Types].xml", "../word/document.xml", "word/document.xml")}) {
            assertThatThrownBy(() -> Sent.checked(asked("a.docx", other))).hasMessageStartingWith("attachment.kind");
        }
    }

    @Test
    void aPhotographLosesAllButItsPixels() throws IOException {
        byte[] photograph = withExif(jpeg(40, 20), 1);
        assertThat(text(photograph)).contains(SECRET);

        Sent sent = Sent.checked(asked("现场.jpg", photograph));

        assertThat(text(sent.content())).doesNotContain(SECRET).doesNotContain("Exif");
        assertThat(ImageIO.read(new ByteArrayInputStream(sent.content())).getWidth()).isEqualTo(40);
    }

    @Test
    void aPhotographTakenUprightStaysUpright() throws IOException {
        BufferedImage kept = ImageIO.read(new ByteArrayInputStream(Sent.checked(asked("a.jpg", withExif(jpeg(40, 20), 6))).content()));

        assertThat(kept.getWidth()).isEqualTo(20);
        assertThat(kept.getHeight()).isEqualTo(40);
        // The left half, which is red, is on top after a quarter turn clockwise.
        assertThat(new Color(kept.getRGB(10, 5)).getRed()).isGreaterThan(200);
        assertThat(new Color(kept.getRGB(10, 35)).getRed()).isLessThan(60);
    }

    @Test
    void aDamagedPictureIsRefused() throws IOException {
        byte[] damaged = jpeg(40, 20);
        System.arraycopy(new byte[100], 0, damaged, 10, 100);

        assertThatThrownBy(() -> Sent.checked(asked("a.jpg", damaged))).hasMessageStartingWith("attachment.unreadable");
    }

    private static StoreAttachment asked(String name, byte[] content) {
        return new StoreAttachment(name, content, "430300");
    }

    private static byte[] jpeg(int width, int height) throws IOException {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < width / 2; x++) {
            for (int y = 0; y < height; y++) {
                picture.setRGB(x, y, Color.RED.getRGB());
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(picture, "jpeg", out);
        return out.toByteArray();
    }

    /** Puts an EXIF part with this orientation and a secret behind the first two bytes. */
    private static byte[] withExif(byte[] jpeg, int orientation) throws IOException {
        ByteArrayOutputStream part = new ByteArrayOutputStream();
        part.write(new byte[] {'E', 'x', 'i', 'f', 0, 0, 'M', 'M', 0, 42, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte) orientation, 0, 0,
            0, 0, 0, 0});
        part.write(SECRET.getBytes(StandardCharsets.US_ASCII));
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.write(jpeg, 0, 2);
        whole.write(new byte[] {(byte) 0xFF, (byte) 0xE1, 0, (byte) (part.size() + 2)});
        part.writeTo(whole);
        whole.write(jpeg, 2, jpeg.length - 2);
        return whole.toByteArray();
    }

    private static byte[] zip(String... parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String part : parts) {
                zip.putNextEntry(new ZipEntry(part));
                zip.write('x');
            }
        }
        return out.toByteArray();
    }

    private static String text(byte[] content) {
        return new String(content, StandardCharsets.ISO_8859_1);
    }
}
