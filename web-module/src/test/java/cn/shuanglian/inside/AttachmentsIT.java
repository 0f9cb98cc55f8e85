package cn.shuanglian.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.shuanglian.api.StoredFiles;
import cn.shuanglian.registry.attachment.AttachmentContent;
import cn.shuanglian.registry.attachment.Attachments;
import cn.shuanglian.registry.attachment.StoreAttachment;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.imageio.ImageIO;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Files are stored inside the server and then asked for from outside. */
@InContainer
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AttachmentsIT {
    private static final byte[] PDF = "%PDF-1.7\ntrailer<<>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
    private static final String SECRET = "taken at 27.83N 113.13E";

    @Inject
    Attachments attachments;
    @Inject
    AsSystem system;

    @Test
    @Order(1)
    void aPathInANameLeadsNowhereAndAPictureForgetsWhereItWasTaken() throws Exception {
        AttachmentContent picture = stored("../../../../tmp/" + StoredFiles.PICTURE, png());
        AttachmentContent text = stored("C:\\windows\\" + StoredFiles.TEXT, PDF);

        assertThat(picture.fileName()).isEqualTo(StoredFiles.PICTURE);
        assertThat(text.fileName()).isEqualTo(StoredFiles.TEXT);
        assertThat(text.content()).isEqualTo(PDF);
        AttachmentContent photograph = stored("a.jpg", jpegWithExif());
        assertThat(new String(photograph.content(), StandardCharsets.ISO_8859_1)).doesNotContain(SECRET).doesNotContain("Exif");
        assertThat(ImageIO.read(new ByteArrayInputStream(photograph.content())).getWidth()).isEqualTo(8);
    }

    @Test
    @Order(2)
    void otherKindsOfFilesAreRefused() {
        for (String content : List.of("<html></html>", "<svg/>", "#!/bin/sh", "MZ")) {
            assertThatThrownBy(() -> stored("notice.pdf", content.getBytes(StandardCharsets.US_ASCII))).hasMessageContaining("attachment.kind");
        }
        assertThatThrownBy(() -> stored("notice.jsp", PDF)).hasMessageContaining("attachment.kind");
    }

    @Test
    @Order(3)
    @RunAsClient
    void onlyTheOwnCityGetsThem() throws Exception {
        StoredFiles.check();
    }

    private AttachmentContent stored(String name, byte[] content) throws Exception {
        return system.call(() -> attachments.open(attachments.store(new StoreAttachment(name, content, "430200"))));
    }

    private static byte[] png() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_ARGB), "png", out);
        return out.toByteArray();
    }

    private static byte[] jpegWithExif() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "jpeg", out);
        byte[] bare = out.toByteArray();
        byte[] exif = ("Exif\0\0" + SECRET).getBytes(StandardCharsets.US_ASCII);
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.write(bare, 0, 2);
        whole.write(new byte[] {(byte) 0xFF, (byte) 0xE1, 0, (byte) (exif.length + 2)});
        whole.write(exif);
        whole.write(bare, 2, bare.length - 2);
        return whole.toByteArray();
    }
}
