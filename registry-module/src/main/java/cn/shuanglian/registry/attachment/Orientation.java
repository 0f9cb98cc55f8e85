package cn.shuanglian.registry.attachment;

import java.awt.geom.AffineTransform;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * How a camera was held, which a JPEG says in its EXIF part only (tag 0x0112). Without that part the picture would lie on its side, so
 * it is turned before the part goes.
 */
final class Orientation {
    private static final int APP1 = 0xFFE1;
    private static final int START_OF_SCAN = 0xFFDA;
    private static final int TAG = 0x0112;

    private Orientation() {
    }

    /** 1 to 8 as EXIF counts them; 1, which changes nothing, where it cannot be read. */
    static int of(byte[] jpeg) {
        try {
            ByteBuffer in = ByteBuffer.wrap(jpeg);
            in.getShort();
            while (in.remaining() > 4) {
                int marker = Short.toUnsignedInt(in.getShort());
                int length = Short.toUnsignedInt(in.getShort()) - 2;
                if (marker == START_OF_SCAN || marker < 0xFF00 || length < 0) {
                    return 1;
                }
                if (marker == APP1 && length > 14 && in.getInt(in.position()) == 0x45786966) {
                    return inTiff(in.slice(in.position() + 6, length - 6));
                }
                in.position(in.position() + length);
            }
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException unreadable) {
            return 1;
        }
        return 1;
    }

    private static int inTiff(ByteBuffer tiff) {
        tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = Short.toUnsignedInt(tiff.getShort(directory));
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + i * 12;
            if (Short.toUnsignedInt(tiff.getShort(entry)) == TAG) {
                int value = tiff.getShort(entry + 8);
                return value >= 1 && value <= 8 ? value : 1;
            }
        }
        return 1;
    }

    /** Whether the upright picture is as wide as the stored one is high. */
    static boolean isTurned(int orientation) {
        return orientation >= 5;
    }

    /** Leads from the stored picture of this size to the upright one. */
    static AffineTransform upright(int orientation, int width, int height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
