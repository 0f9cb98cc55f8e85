package cn.shuanglian.registry.attachment;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * A picture painted anew from its pixels: place and time of the photograph, previews and whatever else hid in the file do not come along
 * (security.md AS-16). A very large one becomes smaller, so that one upload cannot take the server's memory.
 */
final class Picture {
    private static final long MOST_PIXELS = 100_000_000;
    private static final long KEPT_PIXELS = 12_000_000;
    private static final float QUALITY = 0.9f;

    private Picture() {
    }

    /** The same picture, upright and bare. @throws IOException where it cannot be read or has too many pixels */
    static byte[] repainted(byte[] content, AttachmentKind kind) throws IOException {
        BufferedImage stored = read(content, kind);
        int orientation = kind == AttachmentKind.JPEG ? Orientation.of(content) : 1;
        int width = Orientation.isTurned(orientation) ? stored.getHeight() : stored.getWidth();
        int height = Orientation.isTurned(orientation) ? stored.getWidth() : stored.getHeight();
        boolean clear = kind == AttachmentKind.PNG && stored.getColorModel().hasAlpha();
        BufferedImage fresh = new BufferedImage(width, height, clear ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = fresh.createGraphics();
        try {
            brush.drawImage(stored, Orientation.upright(orientation, stored.getWidth(), stored.getHeight()), null);
        } finally {
            brush.dispose();
        }
        return written(fresh, kind);
    }

    private static BufferedImage read(byte[] content, AttachmentKind kind) throws IOException {
        ImageReader reader = first(ImageIO.getImageReadersByFormatName(kind.name()));
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
            reader.setInput(in, true, true);
            long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
            if (pixels > MOST_PIXELS) {
                throw new IOException(pixels + " pixels");
            }
            ImageReadParam how = reader.getDefaultReadParam();
            int step = (int) Math.ceil(Math.sqrt((double) pixels / KEPT_PIXELS));
            how.setSourceSubsampling(Math.max(1, step), Math.max(1, step), 0, 0);
            return reader.read(0, how);
        } catch (RuntimeException broken) {
            // The decoders answer some damaged files with IllegalArgumentException and their like.
            throw new IOException(broken);
        } finally {
            reader.dispose();
        }
    }

    private static byte[] written(BufferedImage picture, AttachmentKind kind) throws IOException {
        ImageWriter writer = first(ImageIO.getImageWritersByFormatName(kind.name()));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            ImageWriteParam how = writer.getDefaultWriteParam();
            if (kind == AttachmentKind.JPEG) {
                how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                how.setCompressionQuality(QUALITY);
            }
            writer.write(null, new IIOImage(picture, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static <T> T first(Iterator<T> able) throws IOException {
        if (!able.hasNext()) {
            throw new IOException("this Java cannot read or write such pictures");
        }
        return able.next();
    }
}
